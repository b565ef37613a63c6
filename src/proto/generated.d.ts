import * as $protobuf from "protobufjs";
import Long = require("long");

/** ADVEncryptionType enum. */
export enum ADVEncryptionType {

    /** E2EE value */
    E2EE = 0,

    /** HOSTED value */
    HOSTED = 1,

    /** NON_E2EE value */
    NON_E2EE = 2
}

/**
 * Properties of a ADVSignedDeviceIdentityHMAC.
 * @deprecated Use ADVSignedDeviceIdentityHMAC.$Properties instead.
 */
export interface IADVSignedDeviceIdentityHMAC extends ADVSignedDeviceIdentityHMAC.$Properties {
}

/** Represents a ADVSignedDeviceIdentityHMAC. */
export class ADVSignedDeviceIdentityHMAC {

    /**
     * Constructs a new ADVSignedDeviceIdentityHMAC.
     * @param [properties] Properties to set
     */
    constructor(properties?: ADVSignedDeviceIdentityHMAC.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ADVSignedDeviceIdentityHMAC details. */
    details: Uint8Array;

    /** ADVSignedDeviceIdentityHMAC hmac. */
    hmac: Uint8Array;

    /** ADVSignedDeviceIdentityHMAC accountType. */
    accountType: ADVEncryptionType;

    /**
     * Encodes the specified ADVSignedDeviceIdentityHMAC message. Does not implicitly {@link ADVSignedDeviceIdentityHMAC.verify|verify} messages.
     * @param message ADVSignedDeviceIdentityHMAC message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ADVSignedDeviceIdentityHMAC.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ADVSignedDeviceIdentityHMAC message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ADVSignedDeviceIdentityHMAC & ADVSignedDeviceIdentityHMAC.$Shape} ADVSignedDeviceIdentityHMAC
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ADVSignedDeviceIdentityHMAC & ADVSignedDeviceIdentityHMAC.$Shape;
}

export namespace ADVSignedDeviceIdentityHMAC {

    /** Properties of a ADVSignedDeviceIdentityHMAC. */
    interface $Properties {

        /** ADVSignedDeviceIdentityHMAC details */
        details?: (Uint8Array|null);

        /** ADVSignedDeviceIdentityHMAC hmac */
        hmac?: (Uint8Array|null);

        /** ADVSignedDeviceIdentityHMAC accountType */
        accountType?: (ADVEncryptionType|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ADVSignedDeviceIdentityHMAC. */
    type $Shape = ADVSignedDeviceIdentityHMAC.$Properties;
}

/**
 * Properties of a ADVSignedDeviceIdentity.
 * @deprecated Use ADVSignedDeviceIdentity.$Properties instead.
 */
export interface IADVSignedDeviceIdentity extends ADVSignedDeviceIdentity.$Properties {
}

/** Represents a ADVSignedDeviceIdentity. */
export class ADVSignedDeviceIdentity {

    /**
     * Constructs a new ADVSignedDeviceIdentity.
     * @param [properties] Properties to set
     */
    constructor(properties?: ADVSignedDeviceIdentity.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ADVSignedDeviceIdentity details. */
    details: Uint8Array;

    /** ADVSignedDeviceIdentity accountSignatureKey. */
    accountSignatureKey: Uint8Array;

    /** ADVSignedDeviceIdentity accountSignature. */
    accountSignature: Uint8Array;

    /** ADVSignedDeviceIdentity deviceSignature. */
    deviceSignature: Uint8Array;

    /**
     * Encodes the specified ADVSignedDeviceIdentity message. Does not implicitly {@link ADVSignedDeviceIdentity.verify|verify} messages.
     * @param message ADVSignedDeviceIdentity message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ADVSignedDeviceIdentity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ADVSignedDeviceIdentity message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ADVSignedDeviceIdentity & ADVSignedDeviceIdentity.$Shape} ADVSignedDeviceIdentity
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ADVSignedDeviceIdentity & ADVSignedDeviceIdentity.$Shape;
}

export namespace ADVSignedDeviceIdentity {

    /** Properties of a ADVSignedDeviceIdentity. */
    interface $Properties {

        /** ADVSignedDeviceIdentity details */
        details?: (Uint8Array|null);

        /** ADVSignedDeviceIdentity accountSignatureKey */
        accountSignatureKey?: (Uint8Array|null);

        /** ADVSignedDeviceIdentity accountSignature */
        accountSignature?: (Uint8Array|null);

        /** ADVSignedDeviceIdentity deviceSignature */
        deviceSignature?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ADVSignedDeviceIdentity. */
    type $Shape = ADVSignedDeviceIdentity.$Properties;
}

/**
 * Properties of a ADVDeviceIdentity.
 * @deprecated Use ADVDeviceIdentity.$Properties instead.
 */
export interface IADVDeviceIdentity extends ADVDeviceIdentity.$Properties {
}

/** Represents a ADVDeviceIdentity. */
export class ADVDeviceIdentity {

    /**
     * Constructs a new ADVDeviceIdentity.
     * @param [properties] Properties to set
     */
    constructor(properties?: ADVDeviceIdentity.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ADVDeviceIdentity rawId. */
    rawId: number;

    /** ADVDeviceIdentity timestamp. */
    timestamp: number;

    /** ADVDeviceIdentity keyIndex. */
    keyIndex: number;

    /** ADVDeviceIdentity accountType. */
    accountType: ADVEncryptionType;

    /** ADVDeviceIdentity deviceType. */
    deviceType: ADVEncryptionType;

    /**
     * Encodes the specified ADVDeviceIdentity message. Does not implicitly {@link ADVDeviceIdentity.verify|verify} messages.
     * @param message ADVDeviceIdentity message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ADVDeviceIdentity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ADVDeviceIdentity message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ADVDeviceIdentity & ADVDeviceIdentity.$Shape} ADVDeviceIdentity
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ADVDeviceIdentity & ADVDeviceIdentity.$Shape;
}

export namespace ADVDeviceIdentity {

    /** Properties of a ADVDeviceIdentity. */
    interface $Properties {

        /** ADVDeviceIdentity rawId */
        rawId?: (number|null);

        /** ADVDeviceIdentity timestamp */
        timestamp?: (number|null);

        /** ADVDeviceIdentity keyIndex */
        keyIndex?: (number|null);

        /** ADVDeviceIdentity accountType */
        accountType?: (ADVEncryptionType|null);

        /** ADVDeviceIdentity deviceType */
        deviceType?: (ADVEncryptionType|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ADVDeviceIdentity. */
    type $Shape = ADVDeviceIdentity.$Properties;
}

/**
 * Properties of a ADVSignedKeyIndexList.
 * @deprecated Use ADVSignedKeyIndexList.$Properties instead.
 */
export interface IADVSignedKeyIndexList extends ADVSignedKeyIndexList.$Properties {
}

/** Represents a ADVSignedKeyIndexList. */
export class ADVSignedKeyIndexList {

    /**
     * Constructs a new ADVSignedKeyIndexList.
     * @param [properties] Properties to set
     */
    constructor(properties?: ADVSignedKeyIndexList.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ADVSignedKeyIndexList details. */
    details: Uint8Array;

    /** ADVSignedKeyIndexList accountSignature. */
    accountSignature: Uint8Array;

    /** ADVSignedKeyIndexList accountSignatureKey. */
    accountSignatureKey: Uint8Array;

    /**
     * Encodes the specified ADVSignedKeyIndexList message. Does not implicitly {@link ADVSignedKeyIndexList.verify|verify} messages.
     * @param message ADVSignedKeyIndexList message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ADVSignedKeyIndexList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ADVSignedKeyIndexList message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ADVSignedKeyIndexList & ADVSignedKeyIndexList.$Shape} ADVSignedKeyIndexList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ADVSignedKeyIndexList & ADVSignedKeyIndexList.$Shape;
}

export namespace ADVSignedKeyIndexList {

    /** Properties of a ADVSignedKeyIndexList. */
    interface $Properties {

        /** ADVSignedKeyIndexList details */
        details?: (Uint8Array|null);

        /** ADVSignedKeyIndexList accountSignature */
        accountSignature?: (Uint8Array|null);

        /** ADVSignedKeyIndexList accountSignatureKey */
        accountSignatureKey?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ADVSignedKeyIndexList. */
    type $Shape = ADVSignedKeyIndexList.$Properties;
}

/**
 * Properties of a ADVKeyIndexList.
 * @deprecated Use ADVKeyIndexList.$Properties instead.
 */
export interface IADVKeyIndexList extends ADVKeyIndexList.$Properties {
}

/** Represents a ADVKeyIndexList. */
export class ADVKeyIndexList {

    /**
     * Constructs a new ADVKeyIndexList.
     * @param [properties] Properties to set
     */
    constructor(properties?: ADVKeyIndexList.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ADVKeyIndexList rawId. */
    rawId: number;

    /** ADVKeyIndexList timestamp. */
    timestamp: number;

    /** ADVKeyIndexList currentIndex. */
    currentIndex: number;

    /** ADVKeyIndexList validIndexes. */
    validIndexes: number[];

    /** ADVKeyIndexList accountType. */
    accountType: ADVEncryptionType;

    /**
     * Encodes the specified ADVKeyIndexList message. Does not implicitly {@link ADVKeyIndexList.verify|verify} messages.
     * @param message ADVKeyIndexList message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ADVKeyIndexList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ADVKeyIndexList message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ADVKeyIndexList & ADVKeyIndexList.$Shape} ADVKeyIndexList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ADVKeyIndexList & ADVKeyIndexList.$Shape;
}

export namespace ADVKeyIndexList {

    /** Properties of a ADVKeyIndexList. */
    interface $Properties {

        /** ADVKeyIndexList rawId */
        rawId?: (number|null);

        /** ADVKeyIndexList timestamp */
        timestamp?: (number|null);

        /** ADVKeyIndexList currentIndex */
        currentIndex?: (number|null);

        /** ADVKeyIndexList validIndexes */
        validIndexes?: (number[]|null);

        /** ADVKeyIndexList accountType */
        accountType?: (ADVEncryptionType|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ADVKeyIndexList. */
    type $Shape = ADVKeyIndexList.$Properties;
}

/**
 * Properties of a ClientPayload.
 * @deprecated Use ClientPayload.$Properties instead.
 */
export interface IClientPayload extends ClientPayload.$Properties {
}

/** Represents a ClientPayload. */
export class ClientPayload {

    /**
     * Constructs a new ClientPayload.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPayload.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientPayload username. */
    username: number;

    /** ClientPayload passive. */
    passive: boolean;

    /** ClientPayload userAgent. */
    userAgent?: (ClientPayload.UserAgent.$Properties|null);

    /** ClientPayload webInfo. */
    webInfo?: (ClientPayload.WebInfo.$Properties|null);

    /** ClientPayload pushName. */
    pushName: string;

    /** ClientPayload sessionId. */
    sessionId: number;

    /** ClientPayload shortConnect. */
    shortConnect: boolean;

    /** ClientPayload connectType. */
    connectType: ClientPayload.ConnectType;

    /** ClientPayload connectReason. */
    connectReason: ClientPayload.ConnectReason;

    /** ClientPayload shards. */
    shards: number[];

    /** ClientPayload dnsSource. */
    dnsSource?: (ClientPayload.DNSSource.$Properties|null);

    /** ClientPayload connectAttemptCount. */
    connectAttemptCount: number;

    /** ClientPayload device. */
    device: number;

    /** ClientPayload devicePairingData. */
    devicePairingData?: (ClientPayload.DevicePairingRegistrationData.$Properties|null);

    /** ClientPayload product. */
    product: ClientPayload.Product;

    /** ClientPayload oc. */
    oc: boolean;

    /** ClientPayload lc. */
    lc: number;

    /** ClientPayload pull. */
    pull: boolean;

    /** ClientPayload yearClass. */
    yearClass: number;

    /** ClientPayload memClass. */
    memClass: number;

    /** ClientPayload lidDbMigrated. */
    lidDbMigrated: boolean;

    /**
     * Encodes the specified ClientPayload message. Does not implicitly {@link ClientPayload.verify|verify} messages.
     * @param message ClientPayload message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientPayload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientPayload message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientPayload & ClientPayload.$Shape} ClientPayload
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPayload & ClientPayload.$Shape;
}

export namespace ClientPayload {

    /** Properties of a ClientPayload. */
    interface $Properties {

        /** ClientPayload username */
        username?: (number|null);

        /** ClientPayload passive */
        passive?: (boolean|null);

        /** ClientPayload userAgent */
        userAgent?: (ClientPayload.UserAgent.$Properties|null);

        /** ClientPayload webInfo */
        webInfo?: (ClientPayload.WebInfo.$Properties|null);

        /** ClientPayload pushName */
        pushName?: (string|null);

        /** ClientPayload sessionId */
        sessionId?: (number|null);

        /** ClientPayload shortConnect */
        shortConnect?: (boolean|null);

        /** ClientPayload connectType */
        connectType?: (ClientPayload.ConnectType|null);

        /** ClientPayload connectReason */
        connectReason?: (ClientPayload.ConnectReason|null);

        /** ClientPayload shards */
        shards?: (number[]|null);

        /** ClientPayload dnsSource */
        dnsSource?: (ClientPayload.DNSSource.$Properties|null);

        /** ClientPayload connectAttemptCount */
        connectAttemptCount?: (number|null);

        /** ClientPayload device */
        device?: (number|null);

        /** ClientPayload devicePairingData */
        devicePairingData?: (ClientPayload.DevicePairingRegistrationData.$Properties|null);

        /** ClientPayload product */
        product?: (ClientPayload.Product|null);

        /** ClientPayload oc */
        oc?: (boolean|null);

        /** ClientPayload lc */
        lc?: (number|null);

        /** ClientPayload pull */
        pull?: (boolean|null);

        /** ClientPayload yearClass */
        yearClass?: (number|null);

        /** ClientPayload memClass */
        memClass?: (number|null);

        /** ClientPayload lidDbMigrated */
        lidDbMigrated?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientPayload. */
    type $Shape = ClientPayload.$Properties;

    /** ConnectType enum. */
    enum ConnectType {

        /** CELLULAR_UNKNOWN value */
        CELLULAR_UNKNOWN = 0,

        /** WIFI_UNKNOWN value */
        WIFI_UNKNOWN = 1
    }

    /** ConnectReason enum. */
    enum ConnectReason {

        /** PUSH value */
        PUSH = 0,

        /** USER_ACTIVATED value */
        USER_ACTIVATED = 1,

        /** SCHEDULED value */
        SCHEDULED = 2,

        /** ERROR_RECONNECT value */
        ERROR_RECONNECT = 3,

        /** NETWORK_SWITCH value */
        NETWORK_SWITCH = 4,

        /** PING_RECONNECT value */
        PING_RECONNECT = 5,

        /** UNKNOWN value */
        UNKNOWN = 6
    }

    /** Product enum. */
    enum Product {

        /** WHATSAPP value */
        WHATSAPP = 0,

        /** MESSENGER value */
        MESSENGER = 1,

        /** INTEROP value */
        INTEROP = 2,

        /** INTEROP_MSGR value */
        INTEROP_MSGR = 3,

        /** WHATSAPP_LID value */
        WHATSAPP_LID = 4
    }

    /**
     * Properties of a DNSSource.
     * @deprecated Use ClientPayload.DNSSource.$Properties instead.
     */
    interface IDNSSource extends ClientPayload.DNSSource.$Properties {
    }

    /** Represents a DNSSource. */
    class DNSSource {

        /**
         * Constructs a new DNSSource.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientPayload.DNSSource.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DNSSource dnsMethod. */
        dnsMethod: ClientPayload.DNSSource.DNSResolutionMethod;

        /** DNSSource appCached. */
        appCached: boolean;

        /**
         * Encodes the specified DNSSource message. Does not implicitly {@link ClientPayload.DNSSource.verify|verify} messages.
         * @param message DNSSource message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ClientPayload.DNSSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DNSSource message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ClientPayload.DNSSource & ClientPayload.DNSSource.$Shape} DNSSource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPayload.DNSSource & ClientPayload.DNSSource.$Shape;
    }

    namespace DNSSource {

        /** Properties of a DNSSource. */
        interface $Properties {

            /** DNSSource dnsMethod */
            dnsMethod?: (ClientPayload.DNSSource.DNSResolutionMethod|null);

            /** DNSSource appCached */
            appCached?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DNSSource. */
        type $Shape = ClientPayload.DNSSource.$Properties;

        /** DNSResolutionMethod enum. */
        enum DNSResolutionMethod {

            /** SYSTEM value */
            SYSTEM = 0,

            /** GOOGLE value */
            GOOGLE = 1,

            /** HARDCODED value */
            HARDCODED = 2,

            /** OVERRIDE value */
            OVERRIDE = 3,

            /** FALLBACK value */
            FALLBACK = 4,

            /** MNS value */
            MNS = 5,

            /** MNS_SECONDARY value */
            MNS_SECONDARY = 6,

            /** SOCKS_PROXY value */
            SOCKS_PROXY = 7
        }
    }

    /**
     * Properties of a UserAgent.
     * @deprecated Use ClientPayload.UserAgent.$Properties instead.
     */
    interface IUserAgent extends ClientPayload.UserAgent.$Properties {
    }

    /** Represents a UserAgent. */
    class UserAgent {

        /**
         * Constructs a new UserAgent.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientPayload.UserAgent.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserAgent platform. */
        platform: ClientPayload.UserAgent.Platform;

        /** UserAgent appVersion. */
        appVersion?: (ClientPayload.UserAgent.AppVersion.$Properties|null);

        /** UserAgent mcc. */
        mcc: string;

        /** UserAgent mnc. */
        mnc: string;

        /** UserAgent osVersion. */
        osVersion: string;

        /** UserAgent manufacturer. */
        manufacturer: string;

        /** UserAgent device. */
        device: string;

        /** UserAgent osBuildNumber. */
        osBuildNumber: string;

        /** UserAgent phoneId. */
        phoneId: string;

        /** UserAgent releaseChannel. */
        releaseChannel: ClientPayload.UserAgent.ReleaseChannel;

        /** UserAgent localeLanguageIso6391. */
        localeLanguageIso6391: string;

        /** UserAgent localeCountryIso31661Alpha2. */
        localeCountryIso31661Alpha2: string;

        /** UserAgent deviceBoard. */
        deviceBoard: string;

        /** UserAgent deviceExpId. */
        deviceExpId: string;

        /** UserAgent deviceType. */
        deviceType: ClientPayload.UserAgent.DeviceType;

        /** UserAgent deviceModelType. */
        deviceModelType: string;

        /**
         * Encodes the specified UserAgent message. Does not implicitly {@link ClientPayload.UserAgent.verify|verify} messages.
         * @param message UserAgent message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ClientPayload.UserAgent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UserAgent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ClientPayload.UserAgent & ClientPayload.UserAgent.$Shape} UserAgent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPayload.UserAgent & ClientPayload.UserAgent.$Shape;
    }

    namespace UserAgent {

        /** Properties of a UserAgent. */
        interface $Properties {

            /** UserAgent platform */
            platform?: (ClientPayload.UserAgent.Platform|null);

            /** UserAgent appVersion */
            appVersion?: (ClientPayload.UserAgent.AppVersion.$Properties|null);

            /** UserAgent mcc */
            mcc?: (string|null);

            /** UserAgent mnc */
            mnc?: (string|null);

            /** UserAgent osVersion */
            osVersion?: (string|null);

            /** UserAgent manufacturer */
            manufacturer?: (string|null);

            /** UserAgent device */
            device?: (string|null);

            /** UserAgent osBuildNumber */
            osBuildNumber?: (string|null);

            /** UserAgent phoneId */
            phoneId?: (string|null);

            /** UserAgent releaseChannel */
            releaseChannel?: (ClientPayload.UserAgent.ReleaseChannel|null);

            /** UserAgent localeLanguageIso6391 */
            localeLanguageIso6391?: (string|null);

            /** UserAgent localeCountryIso31661Alpha2 */
            localeCountryIso31661Alpha2?: (string|null);

            /** UserAgent deviceBoard */
            deviceBoard?: (string|null);

            /** UserAgent deviceExpId */
            deviceExpId?: (string|null);

            /** UserAgent deviceType */
            deviceType?: (ClientPayload.UserAgent.DeviceType|null);

            /** UserAgent deviceModelType */
            deviceModelType?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserAgent. */
        type $Shape = ClientPayload.UserAgent.$Properties;

        /**
         * Properties of an AppVersion.
         * @deprecated Use ClientPayload.UserAgent.AppVersion.$Properties instead.
         */
        interface IAppVersion extends ClientPayload.UserAgent.AppVersion.$Properties {
        }

        /** Represents an AppVersion. */
        class AppVersion {

            /**
             * Constructs a new AppVersion.
             * @param [properties] Properties to set
             */
            constructor(properties?: ClientPayload.UserAgent.AppVersion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AppVersion primary. */
            primary: number;

            /** AppVersion secondary. */
            secondary: number;

            /** AppVersion tertiary. */
            tertiary: number;

            /** AppVersion quaternary. */
            quaternary: number;

            /** AppVersion quinary. */
            quinary: number;

            /**
             * Encodes the specified AppVersion message. Does not implicitly {@link ClientPayload.UserAgent.AppVersion.verify|verify} messages.
             * @param message AppVersion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ClientPayload.UserAgent.AppVersion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AppVersion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ClientPayload.UserAgent.AppVersion & ClientPayload.UserAgent.AppVersion.$Shape} AppVersion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPayload.UserAgent.AppVersion & ClientPayload.UserAgent.AppVersion.$Shape;
        }

        namespace AppVersion {

            /** Properties of an AppVersion. */
            interface $Properties {

                /** AppVersion primary */
                primary?: (number|null);

                /** AppVersion secondary */
                secondary?: (number|null);

                /** AppVersion tertiary */
                tertiary?: (number|null);

                /** AppVersion quaternary */
                quaternary?: (number|null);

                /** AppVersion quinary */
                quinary?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AppVersion. */
            type $Shape = ClientPayload.UserAgent.AppVersion.$Properties;
        }

        /** Platform enum. */
        enum Platform {

            /** ANDROID value */
            ANDROID = 0,

            /** IOS value */
            IOS = 1,

            /** SMB_ANDROID value */
            SMB_ANDROID = 10,

            /** SMB_IOS value */
            SMB_IOS = 12,

            /** WINDOWS value */
            WINDOWS = 13,

            /** WEB value */
            WEB = 14,

            /** MACOS value */
            MACOS = 24,

            /** IPAD value */
            IPAD = 33
        }

        /** ReleaseChannel enum. */
        enum ReleaseChannel {

            /** RELEASE value */
            RELEASE = 0,

            /** BETA value */
            BETA = 1,

            /** ALPHA value */
            ALPHA = 2,

            /** DEBUG value */
            DEBUG = 3
        }

        /** DeviceType enum. */
        enum DeviceType {

            /** PHONE value */
            PHONE = 0,

            /** TABLET value */
            TABLET = 1,

            /** DESKTOP value */
            DESKTOP = 2,

            /** WEARABLE value */
            WEARABLE = 3,

            /** VR value */
            VR = 4
        }
    }

    /**
     * Properties of a WebInfo.
     * @deprecated Use ClientPayload.WebInfo.$Properties instead.
     */
    interface IWebInfo extends ClientPayload.WebInfo.$Properties {
    }

    /** Represents a WebInfo. */
    class WebInfo {

        /**
         * Constructs a new WebInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientPayload.WebInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WebInfo refToken. */
        refToken: string;

        /** WebInfo version. */
        version: string;

        /** WebInfo webSubPlatform. */
        webSubPlatform: ClientPayload.WebInfo.WebSubPlatform;

        /** WebInfo browser. */
        browser: string;

        /** WebInfo browserVersion. */
        browserVersion: string;

        /**
         * Encodes the specified WebInfo message. Does not implicitly {@link ClientPayload.WebInfo.verify|verify} messages.
         * @param message WebInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ClientPayload.WebInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WebInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ClientPayload.WebInfo & ClientPayload.WebInfo.$Shape} WebInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPayload.WebInfo & ClientPayload.WebInfo.$Shape;
    }

    namespace WebInfo {

        /** Properties of a WebInfo. */
        interface $Properties {

            /** WebInfo refToken */
            refToken?: (string|null);

            /** WebInfo version */
            version?: (string|null);

            /** WebInfo webSubPlatform */
            webSubPlatform?: (ClientPayload.WebInfo.WebSubPlatform|null);

            /** WebInfo browser */
            browser?: (string|null);

            /** WebInfo browserVersion */
            browserVersion?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WebInfo. */
        type $Shape = ClientPayload.WebInfo.$Properties;

        /** WebSubPlatform enum. */
        enum WebSubPlatform {

            /** WEB_BROWSER value */
            WEB_BROWSER = 0,

            /** APP_STORE value */
            APP_STORE = 1,

            /** WIN_STORE value */
            WIN_STORE = 2,

            /** DARWIN value */
            DARWIN = 3,

            /** WIN32 value */
            WIN32 = 4,

            /** WIN_HYBRID value */
            WIN_HYBRID = 5
        }
    }

    /**
     * Properties of a DevicePairingRegistrationData.
     * @deprecated Use ClientPayload.DevicePairingRegistrationData.$Properties instead.
     */
    interface IDevicePairingRegistrationData extends ClientPayload.DevicePairingRegistrationData.$Properties {
    }

    /** Represents a DevicePairingRegistrationData. */
    class DevicePairingRegistrationData {

        /**
         * Constructs a new DevicePairingRegistrationData.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientPayload.DevicePairingRegistrationData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DevicePairingRegistrationData eRegid. */
        eRegid: Uint8Array;

        /** DevicePairingRegistrationData eKeytype. */
        eKeytype: Uint8Array;

        /** DevicePairingRegistrationData eIdent. */
        eIdent: Uint8Array;

        /** DevicePairingRegistrationData eSkeyId. */
        eSkeyId: Uint8Array;

        /** DevicePairingRegistrationData eSkeyVal. */
        eSkeyVal: Uint8Array;

        /** DevicePairingRegistrationData eSkeySig. */
        eSkeySig: Uint8Array;

        /** DevicePairingRegistrationData buildHash. */
        buildHash: Uint8Array;

        /** DevicePairingRegistrationData deviceProps. */
        deviceProps: Uint8Array;

        /**
         * Encodes the specified DevicePairingRegistrationData message. Does not implicitly {@link ClientPayload.DevicePairingRegistrationData.verify|verify} messages.
         * @param message DevicePairingRegistrationData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ClientPayload.DevicePairingRegistrationData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DevicePairingRegistrationData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ClientPayload.DevicePairingRegistrationData & ClientPayload.DevicePairingRegistrationData.$Shape} DevicePairingRegistrationData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPayload.DevicePairingRegistrationData & ClientPayload.DevicePairingRegistrationData.$Shape;
    }

    namespace DevicePairingRegistrationData {

        /** Properties of a DevicePairingRegistrationData. */
        interface $Properties {

            /** DevicePairingRegistrationData eRegid */
            eRegid?: (Uint8Array|null);

            /** DevicePairingRegistrationData eKeytype */
            eKeytype?: (Uint8Array|null);

            /** DevicePairingRegistrationData eIdent */
            eIdent?: (Uint8Array|null);

            /** DevicePairingRegistrationData eSkeyId */
            eSkeyId?: (Uint8Array|null);

            /** DevicePairingRegistrationData eSkeyVal */
            eSkeyVal?: (Uint8Array|null);

            /** DevicePairingRegistrationData eSkeySig */
            eSkeySig?: (Uint8Array|null);

            /** DevicePairingRegistrationData buildHash */
            buildHash?: (Uint8Array|null);

            /** DevicePairingRegistrationData deviceProps */
            deviceProps?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DevicePairingRegistrationData. */
        type $Shape = ClientPayload.DevicePairingRegistrationData.$Properties;
    }
}

/**
 * Properties of a DeviceProps.
 * @deprecated Use DeviceProps.$Properties instead.
 */
export interface IDeviceProps extends DeviceProps.$Properties {
}

/** Represents a DeviceProps. */
export class DeviceProps {

    /**
     * Constructs a new DeviceProps.
     * @param [properties] Properties to set
     */
    constructor(properties?: DeviceProps.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** DeviceProps os. */
    os: string;

    /** DeviceProps version. */
    version?: (DeviceProps.AppVersion.$Properties|null);

    /** DeviceProps platformType. */
    platformType: DeviceProps.PlatformType;

    /** DeviceProps requireFullSync. */
    requireFullSync: boolean;

    /** DeviceProps historySyncConfig. */
    historySyncConfig?: (DeviceProps.HistorySyncConfig.$Properties|null);

    /**
     * Encodes the specified DeviceProps message. Does not implicitly {@link DeviceProps.verify|verify} messages.
     * @param message DeviceProps message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: DeviceProps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a DeviceProps message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {DeviceProps & DeviceProps.$Shape} DeviceProps
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DeviceProps & DeviceProps.$Shape;
}

export namespace DeviceProps {

    /** Properties of a DeviceProps. */
    interface $Properties {

        /** DeviceProps os */
        os?: (string|null);

        /** DeviceProps version */
        version?: (DeviceProps.AppVersion.$Properties|null);

        /** DeviceProps platformType */
        platformType?: (DeviceProps.PlatformType|null);

        /** DeviceProps requireFullSync */
        requireFullSync?: (boolean|null);

        /** DeviceProps historySyncConfig */
        historySyncConfig?: (DeviceProps.HistorySyncConfig.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a DeviceProps. */
    type $Shape = DeviceProps.$Properties;

    /**
     * Properties of an AppVersion.
     * @deprecated Use DeviceProps.AppVersion.$Properties instead.
     */
    interface IAppVersion extends DeviceProps.AppVersion.$Properties {
    }

    /** Represents an AppVersion. */
    class AppVersion {

        /**
         * Constructs a new AppVersion.
         * @param [properties] Properties to set
         */
        constructor(properties?: DeviceProps.AppVersion.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AppVersion primary. */
        primary: number;

        /** AppVersion secondary. */
        secondary: number;

        /** AppVersion tertiary. */
        tertiary: number;

        /** AppVersion quaternary. */
        quaternary: number;

        /** AppVersion quinary. */
        quinary: number;

        /**
         * Encodes the specified AppVersion message. Does not implicitly {@link DeviceProps.AppVersion.verify|verify} messages.
         * @param message AppVersion message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: DeviceProps.AppVersion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AppVersion message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {DeviceProps.AppVersion & DeviceProps.AppVersion.$Shape} AppVersion
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DeviceProps.AppVersion & DeviceProps.AppVersion.$Shape;
    }

    namespace AppVersion {

        /** Properties of an AppVersion. */
        interface $Properties {

            /** AppVersion primary */
            primary?: (number|null);

            /** AppVersion secondary */
            secondary?: (number|null);

            /** AppVersion tertiary */
            tertiary?: (number|null);

            /** AppVersion quaternary */
            quaternary?: (number|null);

            /** AppVersion quinary */
            quinary?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AppVersion. */
        type $Shape = DeviceProps.AppVersion.$Properties;
    }

    /** PlatformType enum. */
    enum PlatformType {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** CHROME value */
        CHROME = 1,

        /** FIREFOX value */
        FIREFOX = 2,

        /** IE value */
        IE = 3,

        /** OPERA value */
        OPERA = 4,

        /** SAFARI value */
        SAFARI = 5,

        /** EDGE value */
        EDGE = 6,

        /** DESKTOP value */
        DESKTOP = 7,

        /** IPAD value */
        IPAD = 8,

        /** ANDROID_TABLET value */
        ANDROID_TABLET = 9,

        /** OHANA value */
        OHANA = 10,

        /** ALOHA value */
        ALOHA = 11,

        /** CATALINA value */
        CATALINA = 12,

        /** TCL_TV value */
        TCL_TV = 13,

        /** IOS_PHONE value */
        IOS_PHONE = 14,

        /** IOS_CATALYST value */
        IOS_CATALYST = 15,

        /** ANDROID_PHONE value */
        ANDROID_PHONE = 16,

        /** ANDROID_AMBIGUOUS value */
        ANDROID_AMBIGUOUS = 17,

        /** WEAR_OS value */
        WEAR_OS = 18,

        /** AR_WRIST value */
        AR_WRIST = 19,

        /** AR_DEVICE value */
        AR_DEVICE = 20,

        /** UWP value */
        UWP = 21,

        /** VR value */
        VR = 22,

        /** CLOUD_API value */
        CLOUD_API = 23,

        /** SMARTGLASSES value */
        SMARTGLASSES = 24,

        /** WAIL value */
        WAIL = 25
    }

    /**
     * Properties of a HistorySyncConfig.
     * @deprecated Use DeviceProps.HistorySyncConfig.$Properties instead.
     */
    interface IHistorySyncConfig extends DeviceProps.HistorySyncConfig.$Properties {
    }

    /** Represents a HistorySyncConfig. */
    class HistorySyncConfig {

        /**
         * Constructs a new HistorySyncConfig.
         * @param [properties] Properties to set
         */
        constructor(properties?: DeviceProps.HistorySyncConfig.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HistorySyncConfig fullSyncDaysLimit. */
        fullSyncDaysLimit: number;

        /** HistorySyncConfig fullSyncSizeMbLimit. */
        fullSyncSizeMbLimit: number;

        /** HistorySyncConfig storageQuotaMb. */
        storageQuotaMb: number;

        /** HistorySyncConfig inlineInitialPayloadInE2EeMsg. */
        inlineInitialPayloadInE2EeMsg: boolean;

        /** HistorySyncConfig recentSyncDaysLimit. */
        recentSyncDaysLimit: number;

        /** HistorySyncConfig supportCallLogHistory. */
        supportCallLogHistory: boolean;

        /** HistorySyncConfig supportBotUserAgentChatHistory. */
        supportBotUserAgentChatHistory: boolean;

        /** HistorySyncConfig supportCagReactionsAndPolls. */
        supportCagReactionsAndPolls: boolean;

        /** HistorySyncConfig supportBizHostedMsg. */
        supportBizHostedMsg: boolean;

        /** HistorySyncConfig supportRecentSyncChunkMessageCountTuning. */
        supportRecentSyncChunkMessageCountTuning: boolean;

        /** HistorySyncConfig supportHostedGroupMsg. */
        supportHostedGroupMsg: boolean;

        /** HistorySyncConfig supportFbidBotChatHistory. */
        supportFbidBotChatHistory: boolean;

        /** HistorySyncConfig supportAddOnHistorySyncMigration. */
        supportAddOnHistorySyncMigration: boolean;

        /** HistorySyncConfig supportMessageAssociation. */
        supportMessageAssociation: boolean;

        /** HistorySyncConfig supportGroupHistory. */
        supportGroupHistory: boolean;

        /** HistorySyncConfig onDemandReady. */
        onDemandReady: boolean;

        /** HistorySyncConfig supportGuestChat. */
        supportGuestChat: boolean;

        /** HistorySyncConfig completeOnDemandReady. */
        completeOnDemandReady: boolean;

        /** HistorySyncConfig thumbnailSyncDaysLimit. */
        thumbnailSyncDaysLimit: number;

        /** HistorySyncConfig initialSyncMaxMessagesPerChat. */
        initialSyncMaxMessagesPerChat: number;

        /** HistorySyncConfig supportManusHistory. */
        supportManusHistory: boolean;

        /** HistorySyncConfig supportHatchHistory. */
        supportHatchHistory: boolean;

        /** HistorySyncConfig supportedBotChannelFbids. */
        supportedBotChannelFbids: string[];

        /** HistorySyncConfig supportInlineContacts. */
        supportInlineContacts: boolean;

        /** HistorySyncConfig supportNewsletter. */
        supportNewsletter: boolean;

        /**
         * Encodes the specified HistorySyncConfig message. Does not implicitly {@link DeviceProps.HistorySyncConfig.verify|verify} messages.
         * @param message HistorySyncConfig message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: DeviceProps.HistorySyncConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HistorySyncConfig message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {DeviceProps.HistorySyncConfig & DeviceProps.HistorySyncConfig.$Shape} HistorySyncConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DeviceProps.HistorySyncConfig & DeviceProps.HistorySyncConfig.$Shape;
    }

    namespace HistorySyncConfig {

        /** Properties of a HistorySyncConfig. */
        interface $Properties {

            /** HistorySyncConfig fullSyncDaysLimit */
            fullSyncDaysLimit?: (number|null);

            /** HistorySyncConfig fullSyncSizeMbLimit */
            fullSyncSizeMbLimit?: (number|null);

            /** HistorySyncConfig storageQuotaMb */
            storageQuotaMb?: (number|null);

            /** HistorySyncConfig inlineInitialPayloadInE2EeMsg */
            inlineInitialPayloadInE2EeMsg?: (boolean|null);

            /** HistorySyncConfig recentSyncDaysLimit */
            recentSyncDaysLimit?: (number|null);

            /** HistorySyncConfig supportCallLogHistory */
            supportCallLogHistory?: (boolean|null);

            /** HistorySyncConfig supportBotUserAgentChatHistory */
            supportBotUserAgentChatHistory?: (boolean|null);

            /** HistorySyncConfig supportCagReactionsAndPolls */
            supportCagReactionsAndPolls?: (boolean|null);

            /** HistorySyncConfig supportBizHostedMsg */
            supportBizHostedMsg?: (boolean|null);

            /** HistorySyncConfig supportRecentSyncChunkMessageCountTuning */
            supportRecentSyncChunkMessageCountTuning?: (boolean|null);

            /** HistorySyncConfig supportHostedGroupMsg */
            supportHostedGroupMsg?: (boolean|null);

            /** HistorySyncConfig supportFbidBotChatHistory */
            supportFbidBotChatHistory?: (boolean|null);

            /** HistorySyncConfig supportAddOnHistorySyncMigration */
            supportAddOnHistorySyncMigration?: (boolean|null);

            /** HistorySyncConfig supportMessageAssociation */
            supportMessageAssociation?: (boolean|null);

            /** HistorySyncConfig supportGroupHistory */
            supportGroupHistory?: (boolean|null);

            /** HistorySyncConfig onDemandReady */
            onDemandReady?: (boolean|null);

            /** HistorySyncConfig supportGuestChat */
            supportGuestChat?: (boolean|null);

            /** HistorySyncConfig completeOnDemandReady */
            completeOnDemandReady?: (boolean|null);

            /** HistorySyncConfig thumbnailSyncDaysLimit */
            thumbnailSyncDaysLimit?: (number|null);

            /** HistorySyncConfig initialSyncMaxMessagesPerChat */
            initialSyncMaxMessagesPerChat?: (number|null);

            /** HistorySyncConfig supportManusHistory */
            supportManusHistory?: (boolean|null);

            /** HistorySyncConfig supportHatchHistory */
            supportHatchHistory?: (boolean|null);

            /** HistorySyncConfig supportedBotChannelFbids */
            supportedBotChannelFbids?: (string[]|null);

            /** HistorySyncConfig supportInlineContacts */
            supportInlineContacts?: (boolean|null);

            /** HistorySyncConfig supportNewsletter */
            supportNewsletter?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HistorySyncConfig. */
        type $Shape = DeviceProps.HistorySyncConfig.$Properties;
    }
}

/**
 * Properties of an ExtendedTextMessage.
 * @deprecated Use ExtendedTextMessage.$Properties instead.
 */
export interface IExtendedTextMessage extends ExtendedTextMessage.$Properties {
}

/** Represents an ExtendedTextMessage. */
export class ExtendedTextMessage {

    /**
     * Constructs a new ExtendedTextMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ExtendedTextMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ExtendedTextMessage text. */
    text: string;

    /** ExtendedTextMessage matchedText. */
    matchedText: string;

    /** ExtendedTextMessage description. */
    description: string;

    /** ExtendedTextMessage title. */
    title: string;

    /** ExtendedTextMessage textArgb. */
    textArgb: number;

    /** ExtendedTextMessage backgroundArgb. */
    backgroundArgb: number;

    /** ExtendedTextMessage font. */
    font: ExtendedTextMessage.FontType;

    /** ExtendedTextMessage previewType. */
    previewType: ExtendedTextMessage.PreviewType;

    /** ExtendedTextMessage jpegThumbnail. */
    jpegThumbnail: Uint8Array;

    /** ExtendedTextMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** ExtendedTextMessage thumbnailDirectPath. */
    thumbnailDirectPath: string;

    /** ExtendedTextMessage viewOnce. */
    viewOnce: boolean;

    /**
     * Encodes the specified ExtendedTextMessage message. Does not implicitly {@link ExtendedTextMessage.verify|verify} messages.
     * @param message ExtendedTextMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ExtendedTextMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an ExtendedTextMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ExtendedTextMessage & ExtendedTextMessage.$Shape} ExtendedTextMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ExtendedTextMessage & ExtendedTextMessage.$Shape;
}

export namespace ExtendedTextMessage {

    /** Properties of an ExtendedTextMessage. */
    interface $Properties {

        /** ExtendedTextMessage text */
        text?: (string|null);

        /** ExtendedTextMessage matchedText */
        matchedText?: (string|null);

        /** ExtendedTextMessage description */
        description?: (string|null);

        /** ExtendedTextMessage title */
        title?: (string|null);

        /** ExtendedTextMessage textArgb */
        textArgb?: (number|null);

        /** ExtendedTextMessage backgroundArgb */
        backgroundArgb?: (number|null);

        /** ExtendedTextMessage font */
        font?: (ExtendedTextMessage.FontType|null);

        /** ExtendedTextMessage previewType */
        previewType?: (ExtendedTextMessage.PreviewType|null);

        /** ExtendedTextMessage jpegThumbnail */
        jpegThumbnail?: (Uint8Array|null);

        /** ExtendedTextMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** ExtendedTextMessage thumbnailDirectPath */
        thumbnailDirectPath?: (string|null);

        /** ExtendedTextMessage viewOnce */
        viewOnce?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an ExtendedTextMessage. */
    type $Shape = ExtendedTextMessage.$Properties;

    /** FontType enum. */
    enum FontType {

        /** SYSTEM value */
        SYSTEM = 0,

        /** SYSTEM_TEXT value */
        SYSTEM_TEXT = 1,

        /** FB_SCRIPT value */
        FB_SCRIPT = 2,

        /** SYSTEM_BOLD value */
        SYSTEM_BOLD = 6,

        /** MORNINGBREEZE_REGULAR value */
        MORNINGBREEZE_REGULAR = 7,

        /** CALISTOGA_REGULAR value */
        CALISTOGA_REGULAR = 8,

        /** EXO2_EXTRABOLD value */
        EXO2_EXTRABOLD = 9,

        /** COURIERPRIME_BOLD value */
        COURIERPRIME_BOLD = 10
    }

    /** PreviewType enum. */
    enum PreviewType {

        /** NONE value */
        NONE = 0,

        /** VIDEO value */
        VIDEO = 1,

        /** PLACEHOLDER value */
        PLACEHOLDER = 4,

        /** IMAGE value */
        IMAGE = 5,

        /** PAYMENT_LINKS value */
        PAYMENT_LINKS = 6,

        /** PROFILE value */
        PROFILE = 7
    }
}

/**
 * Properties of an ImageMessage.
 * @deprecated Use ImageMessage.$Properties instead.
 */
export interface IImageMessage extends ImageMessage.$Properties {
}

/** Represents an ImageMessage. */
export class ImageMessage {

    /**
     * Constructs a new ImageMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ImageMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ImageMessage url. */
    url: string;

    /** ImageMessage mimetype. */
    mimetype: string;

    /** ImageMessage caption. */
    caption: string;

    /** ImageMessage fileSha256. */
    fileSha256: Uint8Array;

    /** ImageMessage fileLength. */
    fileLength: number;

    /** ImageMessage height. */
    height: number;

    /** ImageMessage width. */
    width: number;

    /** ImageMessage mediaKey. */
    mediaKey: Uint8Array;

    /** ImageMessage fileEncSha256. */
    fileEncSha256: Uint8Array;

    /** ImageMessage directPath. */
    directPath: string;

    /** ImageMessage mediaKeyTimestamp. */
    mediaKeyTimestamp: number;

    /** ImageMessage jpegThumbnail. */
    jpegThumbnail: Uint8Array;

    /** ImageMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** ImageMessage viewOnce. */
    viewOnce: boolean;

    /**
     * Encodes the specified ImageMessage message. Does not implicitly {@link ImageMessage.verify|verify} messages.
     * @param message ImageMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ImageMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an ImageMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ImageMessage & ImageMessage.$Shape} ImageMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ImageMessage & ImageMessage.$Shape;
}

export namespace ImageMessage {

    /** Properties of an ImageMessage. */
    interface $Properties {

        /** ImageMessage url */
        url?: (string|null);

        /** ImageMessage mimetype */
        mimetype?: (string|null);

        /** ImageMessage caption */
        caption?: (string|null);

        /** ImageMessage fileSha256 */
        fileSha256?: (Uint8Array|null);

        /** ImageMessage fileLength */
        fileLength?: (number|null);

        /** ImageMessage height */
        height?: (number|null);

        /** ImageMessage width */
        width?: (number|null);

        /** ImageMessage mediaKey */
        mediaKey?: (Uint8Array|null);

        /** ImageMessage fileEncSha256 */
        fileEncSha256?: (Uint8Array|null);

        /** ImageMessage directPath */
        directPath?: (string|null);

        /** ImageMessage mediaKeyTimestamp */
        mediaKeyTimestamp?: (number|null);

        /** ImageMessage jpegThumbnail */
        jpegThumbnail?: (Uint8Array|null);

        /** ImageMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** ImageMessage viewOnce */
        viewOnce?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an ImageMessage. */
    type $Shape = ImageMessage.$Properties;
}

/**
 * Properties of a VideoMessage.
 * @deprecated Use VideoMessage.$Properties instead.
 */
export interface IVideoMessage extends VideoMessage.$Properties {
}

/** Represents a VideoMessage. */
export class VideoMessage {

    /**
     * Constructs a new VideoMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: VideoMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** VideoMessage url. */
    url: string;

    /** VideoMessage mimetype. */
    mimetype: string;

    /** VideoMessage fileSha256. */
    fileSha256: Uint8Array;

    /** VideoMessage fileLength. */
    fileLength: number;

    /** VideoMessage seconds. */
    seconds: number;

    /** VideoMessage mediaKey. */
    mediaKey: Uint8Array;

    /** VideoMessage caption. */
    caption: string;

    /** VideoMessage gifPlayback. */
    gifPlayback: boolean;

    /** VideoMessage height. */
    height: number;

    /** VideoMessage width. */
    width: number;

    /** VideoMessage fileEncSha256. */
    fileEncSha256: Uint8Array;

    /** VideoMessage directPath. */
    directPath: string;

    /** VideoMessage mediaKeyTimestamp. */
    mediaKeyTimestamp: number;

    /** VideoMessage jpegThumbnail. */
    jpegThumbnail: Uint8Array;

    /** VideoMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** VideoMessage streamingSidecar. */
    streamingSidecar: Uint8Array;

    /** VideoMessage viewOnce. */
    viewOnce: boolean;

    /**
     * Encodes the specified VideoMessage message. Does not implicitly {@link VideoMessage.verify|verify} messages.
     * @param message VideoMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: VideoMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a VideoMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {VideoMessage & VideoMessage.$Shape} VideoMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): VideoMessage & VideoMessage.$Shape;
}

export namespace VideoMessage {

    /** Properties of a VideoMessage. */
    interface $Properties {

        /** VideoMessage url */
        url?: (string|null);

        /** VideoMessage mimetype */
        mimetype?: (string|null);

        /** VideoMessage fileSha256 */
        fileSha256?: (Uint8Array|null);

        /** VideoMessage fileLength */
        fileLength?: (number|null);

        /** VideoMessage seconds */
        seconds?: (number|null);

        /** VideoMessage mediaKey */
        mediaKey?: (Uint8Array|null);

        /** VideoMessage caption */
        caption?: (string|null);

        /** VideoMessage gifPlayback */
        gifPlayback?: (boolean|null);

        /** VideoMessage height */
        height?: (number|null);

        /** VideoMessage width */
        width?: (number|null);

        /** VideoMessage fileEncSha256 */
        fileEncSha256?: (Uint8Array|null);

        /** VideoMessage directPath */
        directPath?: (string|null);

        /** VideoMessage mediaKeyTimestamp */
        mediaKeyTimestamp?: (number|null);

        /** VideoMessage jpegThumbnail */
        jpegThumbnail?: (Uint8Array|null);

        /** VideoMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** VideoMessage streamingSidecar */
        streamingSidecar?: (Uint8Array|null);

        /** VideoMessage viewOnce */
        viewOnce?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a VideoMessage. */
    type $Shape = VideoMessage.$Properties;
}

/**
 * Properties of an AudioMessage.
 * @deprecated Use AudioMessage.$Properties instead.
 */
export interface IAudioMessage extends AudioMessage.$Properties {
}

/** Represents an AudioMessage. */
export class AudioMessage {

    /**
     * Constructs a new AudioMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: AudioMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AudioMessage url. */
    url: string;

    /** AudioMessage mimetype. */
    mimetype: string;

    /** AudioMessage fileSha256. */
    fileSha256: Uint8Array;

    /** AudioMessage fileLength. */
    fileLength: number;

    /** AudioMessage seconds. */
    seconds: number;

    /** AudioMessage ptt. */
    ptt: boolean;

    /** AudioMessage mediaKey. */
    mediaKey: Uint8Array;

    /** AudioMessage fileEncSha256. */
    fileEncSha256: Uint8Array;

    /** AudioMessage directPath. */
    directPath: string;

    /** AudioMessage mediaKeyTimestamp. */
    mediaKeyTimestamp: number;

    /** AudioMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** AudioMessage streamingSidecar. */
    streamingSidecar: Uint8Array;

    /** AudioMessage waveform. */
    waveform: Uint8Array;

    /** AudioMessage viewOnce. */
    viewOnce: boolean;

    /**
     * Encodes the specified AudioMessage message. Does not implicitly {@link AudioMessage.verify|verify} messages.
     * @param message AudioMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AudioMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AudioMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AudioMessage & AudioMessage.$Shape} AudioMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AudioMessage & AudioMessage.$Shape;
}

export namespace AudioMessage {

    /** Properties of an AudioMessage. */
    interface $Properties {

        /** AudioMessage url */
        url?: (string|null);

        /** AudioMessage mimetype */
        mimetype?: (string|null);

        /** AudioMessage fileSha256 */
        fileSha256?: (Uint8Array|null);

        /** AudioMessage fileLength */
        fileLength?: (number|null);

        /** AudioMessage seconds */
        seconds?: (number|null);

        /** AudioMessage ptt */
        ptt?: (boolean|null);

        /** AudioMessage mediaKey */
        mediaKey?: (Uint8Array|null);

        /** AudioMessage fileEncSha256 */
        fileEncSha256?: (Uint8Array|null);

        /** AudioMessage directPath */
        directPath?: (string|null);

        /** AudioMessage mediaKeyTimestamp */
        mediaKeyTimestamp?: (number|null);

        /** AudioMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** AudioMessage streamingSidecar */
        streamingSidecar?: (Uint8Array|null);

        /** AudioMessage waveform */
        waveform?: (Uint8Array|null);

        /** AudioMessage viewOnce */
        viewOnce?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AudioMessage. */
    type $Shape = AudioMessage.$Properties;
}

/**
 * Properties of a DocumentMessage.
 * @deprecated Use DocumentMessage.$Properties instead.
 */
export interface IDocumentMessage extends DocumentMessage.$Properties {
}

/** Represents a DocumentMessage. */
export class DocumentMessage {

    /**
     * Constructs a new DocumentMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: DocumentMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** DocumentMessage url. */
    url: string;

    /** DocumentMessage mimetype. */
    mimetype: string;

    /** DocumentMessage title. */
    title: string;

    /** DocumentMessage fileSha256. */
    fileSha256: Uint8Array;

    /** DocumentMessage fileLength. */
    fileLength: number;

    /** DocumentMessage pageCount. */
    pageCount: number;

    /** DocumentMessage mediaKey. */
    mediaKey: Uint8Array;

    /** DocumentMessage fileName. */
    fileName: string;

    /** DocumentMessage fileEncSha256. */
    fileEncSha256: Uint8Array;

    /** DocumentMessage directPath. */
    directPath: string;

    /** DocumentMessage mediaKeyTimestamp. */
    mediaKeyTimestamp: number;

    /** DocumentMessage contactVcard. */
    contactVcard: boolean;

    /** DocumentMessage jpegThumbnail. */
    jpegThumbnail: Uint8Array;

    /** DocumentMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** DocumentMessage caption. */
    caption: string;

    /**
     * Encodes the specified DocumentMessage message. Does not implicitly {@link DocumentMessage.verify|verify} messages.
     * @param message DocumentMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: DocumentMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a DocumentMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {DocumentMessage & DocumentMessage.$Shape} DocumentMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DocumentMessage & DocumentMessage.$Shape;
}

export namespace DocumentMessage {

    /** Properties of a DocumentMessage. */
    interface $Properties {

        /** DocumentMessage url */
        url?: (string|null);

        /** DocumentMessage mimetype */
        mimetype?: (string|null);

        /** DocumentMessage title */
        title?: (string|null);

        /** DocumentMessage fileSha256 */
        fileSha256?: (Uint8Array|null);

        /** DocumentMessage fileLength */
        fileLength?: (number|null);

        /** DocumentMessage pageCount */
        pageCount?: (number|null);

        /** DocumentMessage mediaKey */
        mediaKey?: (Uint8Array|null);

        /** DocumentMessage fileName */
        fileName?: (string|null);

        /** DocumentMessage fileEncSha256 */
        fileEncSha256?: (Uint8Array|null);

        /** DocumentMessage directPath */
        directPath?: (string|null);

        /** DocumentMessage mediaKeyTimestamp */
        mediaKeyTimestamp?: (number|null);

        /** DocumentMessage contactVcard */
        contactVcard?: (boolean|null);

        /** DocumentMessage jpegThumbnail */
        jpegThumbnail?: (Uint8Array|null);

        /** DocumentMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** DocumentMessage caption */
        caption?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a DocumentMessage. */
    type $Shape = DocumentMessage.$Properties;
}

/**
 * Properties of a StickerMessage.
 * @deprecated Use StickerMessage.$Properties instead.
 */
export interface IStickerMessage extends StickerMessage.$Properties {
}

/** Represents a StickerMessage. */
export class StickerMessage {

    /**
     * Constructs a new StickerMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: StickerMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** StickerMessage url. */
    url: string;

    /** StickerMessage fileSha256. */
    fileSha256: Uint8Array;

    /** StickerMessage fileEncSha256. */
    fileEncSha256: Uint8Array;

    /** StickerMessage mediaKey. */
    mediaKey: Uint8Array;

    /** StickerMessage mimetype. */
    mimetype: string;

    /** StickerMessage height. */
    height: number;

    /** StickerMessage width. */
    width: number;

    /** StickerMessage directPath. */
    directPath: string;

    /** StickerMessage fileLength. */
    fileLength: number;

    /** StickerMessage mediaKeyTimestamp. */
    mediaKeyTimestamp: number;

    /** StickerMessage isAnimated. */
    isAnimated: boolean;

    /** StickerMessage pngThumbnail. */
    pngThumbnail: Uint8Array;

    /** StickerMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** StickerMessage isAvatar. */
    isAvatar: boolean;

    /** StickerMessage isLottie. */
    isLottie: boolean;

    /**
     * Encodes the specified StickerMessage message. Does not implicitly {@link StickerMessage.verify|verify} messages.
     * @param message StickerMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: StickerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a StickerMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {StickerMessage & StickerMessage.$Shape} StickerMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StickerMessage & StickerMessage.$Shape;
}

export namespace StickerMessage {

    /** Properties of a StickerMessage. */
    interface $Properties {

        /** StickerMessage url */
        url?: (string|null);

        /** StickerMessage fileSha256 */
        fileSha256?: (Uint8Array|null);

        /** StickerMessage fileEncSha256 */
        fileEncSha256?: (Uint8Array|null);

        /** StickerMessage mediaKey */
        mediaKey?: (Uint8Array|null);

        /** StickerMessage mimetype */
        mimetype?: (string|null);

        /** StickerMessage height */
        height?: (number|null);

        /** StickerMessage width */
        width?: (number|null);

        /** StickerMessage directPath */
        directPath?: (string|null);

        /** StickerMessage fileLength */
        fileLength?: (number|null);

        /** StickerMessage mediaKeyTimestamp */
        mediaKeyTimestamp?: (number|null);

        /** StickerMessage isAnimated */
        isAnimated?: (boolean|null);

        /** StickerMessage pngThumbnail */
        pngThumbnail?: (Uint8Array|null);

        /** StickerMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** StickerMessage isAvatar */
        isAvatar?: (boolean|null);

        /** StickerMessage isLottie */
        isLottie?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a StickerMessage. */
    type $Shape = StickerMessage.$Properties;
}

/**
 * Properties of an AlbumMessage.
 * @deprecated Use AlbumMessage.$Properties instead.
 */
export interface IAlbumMessage extends AlbumMessage.$Properties {
}

/** Represents an AlbumMessage. */
export class AlbumMessage {

    /**
     * Constructs a new AlbumMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: AlbumMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AlbumMessage expectedImageCount. */
    expectedImageCount: number;

    /** AlbumMessage expectedVideoCount. */
    expectedVideoCount: number;

    /** AlbumMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /**
     * Encodes the specified AlbumMessage message. Does not implicitly {@link AlbumMessage.verify|verify} messages.
     * @param message AlbumMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AlbumMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AlbumMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AlbumMessage & AlbumMessage.$Shape} AlbumMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AlbumMessage & AlbumMessage.$Shape;
}

export namespace AlbumMessage {

    /** Properties of an AlbumMessage. */
    interface $Properties {

        /** AlbumMessage expectedImageCount */
        expectedImageCount?: (number|null);

        /** AlbumMessage expectedVideoCount */
        expectedVideoCount?: (number|null);

        /** AlbumMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AlbumMessage. */
    type $Shape = AlbumMessage.$Properties;
}

/**
 * Properties of a ContactMessage.
 * @deprecated Use ContactMessage.$Properties instead.
 */
export interface IContactMessage extends ContactMessage.$Properties {
}

/** Represents a ContactMessage. */
export class ContactMessage {

    /**
     * Constructs a new ContactMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ContactMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ContactMessage displayName. */
    displayName: string;

    /** ContactMessage vcard. */
    vcard: string;

    /** ContactMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /**
     * Encodes the specified ContactMessage message. Does not implicitly {@link ContactMessage.verify|verify} messages.
     * @param message ContactMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ContactMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ContactMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ContactMessage & ContactMessage.$Shape} ContactMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ContactMessage & ContactMessage.$Shape;
}

export namespace ContactMessage {

    /** Properties of a ContactMessage. */
    interface $Properties {

        /** ContactMessage displayName */
        displayName?: (string|null);

        /** ContactMessage vcard */
        vcard?: (string|null);

        /** ContactMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ContactMessage. */
    type $Shape = ContactMessage.$Properties;
}

/**
 * Properties of a ContactsArrayMessage.
 * @deprecated Use ContactsArrayMessage.$Properties instead.
 */
export interface IContactsArrayMessage extends ContactsArrayMessage.$Properties {
}

/** Represents a ContactsArrayMessage. */
export class ContactsArrayMessage {

    /**
     * Constructs a new ContactsArrayMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ContactsArrayMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ContactsArrayMessage displayName. */
    displayName: string;

    /** ContactsArrayMessage contacts. */
    contacts: ContactMessage.$Properties[];

    /** ContactsArrayMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /**
     * Encodes the specified ContactsArrayMessage message. Does not implicitly {@link ContactsArrayMessage.verify|verify} messages.
     * @param message ContactsArrayMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ContactsArrayMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ContactsArrayMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ContactsArrayMessage & ContactsArrayMessage.$Shape} ContactsArrayMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ContactsArrayMessage & ContactsArrayMessage.$Shape;
}

export namespace ContactsArrayMessage {

    /** Properties of a ContactsArrayMessage. */
    interface $Properties {

        /** ContactsArrayMessage displayName */
        displayName?: (string|null);

        /** ContactsArrayMessage contacts */
        contacts?: (ContactMessage.$Properties[]|null);

        /** ContactsArrayMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ContactsArrayMessage. */
    type $Shape = ContactsArrayMessage.$Properties;
}

/**
 * Properties of a LocationMessage.
 * @deprecated Use LocationMessage.$Properties instead.
 */
export interface ILocationMessage extends LocationMessage.$Properties {
}

/** Represents a LocationMessage. */
export class LocationMessage {

    /**
     * Constructs a new LocationMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: LocationMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LocationMessage degreesLatitude. */
    degreesLatitude: number;

    /** LocationMessage degreesLongitude. */
    degreesLongitude: number;

    /** LocationMessage name. */
    name: string;

    /** LocationMessage address. */
    address: string;

    /** LocationMessage url. */
    url: string;

    /** LocationMessage isLive. */
    isLive: boolean;

    /** LocationMessage accuracyInMeters. */
    accuracyInMeters: number;

    /** LocationMessage speedInMps. */
    speedInMps: number;

    /** LocationMessage degreesClockwiseFromMagneticNorth. */
    degreesClockwiseFromMagneticNorth: number;

    /** LocationMessage comment. */
    comment: string;

    /** LocationMessage jpegThumbnail. */
    jpegThumbnail: Uint8Array;

    /** LocationMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /**
     * Encodes the specified LocationMessage message. Does not implicitly {@link LocationMessage.verify|verify} messages.
     * @param message LocationMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LocationMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LocationMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LocationMessage & LocationMessage.$Shape} LocationMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LocationMessage & LocationMessage.$Shape;
}

export namespace LocationMessage {

    /** Properties of a LocationMessage. */
    interface $Properties {

        /** LocationMessage degreesLatitude */
        degreesLatitude?: (number|null);

        /** LocationMessage degreesLongitude */
        degreesLongitude?: (number|null);

        /** LocationMessage name */
        name?: (string|null);

        /** LocationMessage address */
        address?: (string|null);

        /** LocationMessage url */
        url?: (string|null);

        /** LocationMessage isLive */
        isLive?: (boolean|null);

        /** LocationMessage accuracyInMeters */
        accuracyInMeters?: (number|null);

        /** LocationMessage speedInMps */
        speedInMps?: (number|null);

        /** LocationMessage degreesClockwiseFromMagneticNorth */
        degreesClockwiseFromMagneticNorth?: (number|null);

        /** LocationMessage comment */
        comment?: (string|null);

        /** LocationMessage jpegThumbnail */
        jpegThumbnail?: (Uint8Array|null);

        /** LocationMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LocationMessage. */
    type $Shape = LocationMessage.$Properties;
}

/**
 * Properties of a LiveLocationMessage.
 * @deprecated Use LiveLocationMessage.$Properties instead.
 */
export interface ILiveLocationMessage extends LiveLocationMessage.$Properties {
}

/** Represents a LiveLocationMessage. */
export class LiveLocationMessage {

    /**
     * Constructs a new LiveLocationMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: LiveLocationMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LiveLocationMessage degreesLatitude. */
    degreesLatitude: number;

    /** LiveLocationMessage degreesLongitude. */
    degreesLongitude: number;

    /** LiveLocationMessage accuracyInMeters. */
    accuracyInMeters: number;

    /** LiveLocationMessage speedInMps. */
    speedInMps: number;

    /** LiveLocationMessage degreesClockwiseFromMagneticNorth. */
    degreesClockwiseFromMagneticNorth: number;

    /** LiveLocationMessage caption. */
    caption: string;

    /** LiveLocationMessage sequenceNumber. */
    sequenceNumber: number;

    /** LiveLocationMessage timeOffset. */
    timeOffset: number;

    /** LiveLocationMessage jpegThumbnail. */
    jpegThumbnail: Uint8Array;

    /** LiveLocationMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /**
     * Encodes the specified LiveLocationMessage message. Does not implicitly {@link LiveLocationMessage.verify|verify} messages.
     * @param message LiveLocationMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LiveLocationMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LiveLocationMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LiveLocationMessage & LiveLocationMessage.$Shape} LiveLocationMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LiveLocationMessage & LiveLocationMessage.$Shape;
}

export namespace LiveLocationMessage {

    /** Properties of a LiveLocationMessage. */
    interface $Properties {

        /** LiveLocationMessage degreesLatitude */
        degreesLatitude?: (number|null);

        /** LiveLocationMessage degreesLongitude */
        degreesLongitude?: (number|null);

        /** LiveLocationMessage accuracyInMeters */
        accuracyInMeters?: (number|null);

        /** LiveLocationMessage speedInMps */
        speedInMps?: (number|null);

        /** LiveLocationMessage degreesClockwiseFromMagneticNorth */
        degreesClockwiseFromMagneticNorth?: (number|null);

        /** LiveLocationMessage caption */
        caption?: (string|null);

        /** LiveLocationMessage sequenceNumber */
        sequenceNumber?: (number|null);

        /** LiveLocationMessage timeOffset */
        timeOffset?: (number|null);

        /** LiveLocationMessage jpegThumbnail */
        jpegThumbnail?: (Uint8Array|null);

        /** LiveLocationMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LiveLocationMessage. */
    type $Shape = LiveLocationMessage.$Properties;
}

/**
 * Properties of a GroupInviteMessage.
 * @deprecated Use GroupInviteMessage.$Properties instead.
 */
export interface IGroupInviteMessage extends GroupInviteMessage.$Properties {
}

/** Represents a GroupInviteMessage. */
export class GroupInviteMessage {

    /**
     * Constructs a new GroupInviteMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: GroupInviteMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** GroupInviteMessage groupJid. */
    groupJid: string;

    /** GroupInviteMessage inviteCode. */
    inviteCode: string;

    /** GroupInviteMessage inviteExpiration. */
    inviteExpiration: number;

    /** GroupInviteMessage groupName. */
    groupName: string;

    /** GroupInviteMessage jpegThumbnail. */
    jpegThumbnail: Uint8Array;

    /** GroupInviteMessage caption. */
    caption: string;

    /** GroupInviteMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** GroupInviteMessage groupType. */
    groupType: GroupInviteMessage.GroupType;

    /**
     * Encodes the specified GroupInviteMessage message. Does not implicitly {@link GroupInviteMessage.verify|verify} messages.
     * @param message GroupInviteMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: GroupInviteMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a GroupInviteMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {GroupInviteMessage & GroupInviteMessage.$Shape} GroupInviteMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupInviteMessage & GroupInviteMessage.$Shape;
}

export namespace GroupInviteMessage {

    /** Properties of a GroupInviteMessage. */
    interface $Properties {

        /** GroupInviteMessage groupJid */
        groupJid?: (string|null);

        /** GroupInviteMessage inviteCode */
        inviteCode?: (string|null);

        /** GroupInviteMessage inviteExpiration */
        inviteExpiration?: (number|null);

        /** GroupInviteMessage groupName */
        groupName?: (string|null);

        /** GroupInviteMessage jpegThumbnail */
        jpegThumbnail?: (Uint8Array|null);

        /** GroupInviteMessage caption */
        caption?: (string|null);

        /** GroupInviteMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** GroupInviteMessage groupType */
        groupType?: (GroupInviteMessage.GroupType|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a GroupInviteMessage. */
    type $Shape = GroupInviteMessage.$Properties;

    /** GroupType enum. */
    enum GroupType {

        /** DEFAULT value */
        DEFAULT = 0,

        /** PARENT value */
        PARENT = 1
    }
}

/**
 * Properties of a Call.
 * @deprecated Use Call.$Properties instead.
 */
export interface ICall extends Call.$Properties {
}

/** Represents a Call. */
export class Call {

    /**
     * Constructs a new Call.
     * @param [properties] Properties to set
     */
    constructor(properties?: Call.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Call callKey. */
    callKey: Uint8Array;

    /**
     * Encodes the specified Call message. Does not implicitly {@link Call.verify|verify} messages.
     * @param message Call message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Call.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Call message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Call & Call.$Shape} Call
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Call & Call.$Shape;
}

export namespace Call {

    /** Properties of a Call. */
    interface $Properties {

        /** Call callKey */
        callKey?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Call. */
    type $Shape = Call.$Properties;
}

/**
 * Properties of a ReactionMessage.
 * @deprecated Use ReactionMessage.$Properties instead.
 */
export interface IReactionMessage extends ReactionMessage.$Properties {
}

/** Represents a ReactionMessage. */
export class ReactionMessage {

    /**
     * Constructs a new ReactionMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ReactionMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ReactionMessage key. */
    key?: (MessageKey.$Properties|null);

    /** ReactionMessage text. */
    text: string;

    /** ReactionMessage groupingKey. */
    groupingKey: string;

    /** ReactionMessage senderTimestampMs. */
    senderTimestampMs: number;

    /**
     * Encodes the specified ReactionMessage message. Does not implicitly {@link ReactionMessage.verify|verify} messages.
     * @param message ReactionMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ReactionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ReactionMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ReactionMessage & ReactionMessage.$Shape} ReactionMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReactionMessage & ReactionMessage.$Shape;
}

export namespace ReactionMessage {

    /** Properties of a ReactionMessage. */
    interface $Properties {

        /** ReactionMessage key */
        key?: (MessageKey.$Properties|null);

        /** ReactionMessage text */
        text?: (string|null);

        /** ReactionMessage groupingKey */
        groupingKey?: (string|null);

        /** ReactionMessage senderTimestampMs */
        senderTimestampMs?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ReactionMessage. */
    type $Shape = ReactionMessage.$Properties;
}

/**
 * Properties of an EncReactionMessage.
 * @deprecated Use EncReactionMessage.$Properties instead.
 */
export interface IEncReactionMessage extends EncReactionMessage.$Properties {
}

/** Represents an EncReactionMessage. */
export class EncReactionMessage {

    /**
     * Constructs a new EncReactionMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: EncReactionMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EncReactionMessage targetMessageKey. */
    targetMessageKey?: (MessageKey.$Properties|null);

    /** EncReactionMessage encPayload. */
    encPayload: Uint8Array;

    /** EncReactionMessage encIv. */
    encIv: Uint8Array;

    /**
     * Encodes the specified EncReactionMessage message. Does not implicitly {@link EncReactionMessage.verify|verify} messages.
     * @param message EncReactionMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EncReactionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EncReactionMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EncReactionMessage & EncReactionMessage.$Shape} EncReactionMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EncReactionMessage & EncReactionMessage.$Shape;
}

export namespace EncReactionMessage {

    /** Properties of an EncReactionMessage. */
    interface $Properties {

        /** EncReactionMessage targetMessageKey */
        targetMessageKey?: (MessageKey.$Properties|null);

        /** EncReactionMessage encPayload */
        encPayload?: (Uint8Array|null);

        /** EncReactionMessage encIv */
        encIv?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EncReactionMessage. */
    type $Shape = EncReactionMessage.$Properties;
}

/**
 * Properties of a CommentMessage.
 * @deprecated Use CommentMessage.$Properties instead.
 */
export interface ICommentMessage extends CommentMessage.$Properties {
}

/** Represents a CommentMessage. */
export class CommentMessage {

    /**
     * Constructs a new CommentMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: CommentMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** CommentMessage message. */
    message?: (Message.$Properties|null);

    /** CommentMessage targetMessageKey. */
    targetMessageKey?: (MessageKey.$Properties|null);

    /**
     * Encodes the specified CommentMessage message. Does not implicitly {@link CommentMessage.verify|verify} messages.
     * @param message CommentMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: CommentMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a CommentMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {CommentMessage & CommentMessage.$Shape} CommentMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CommentMessage & CommentMessage.$Shape;
}

export namespace CommentMessage {

    /** Properties of a CommentMessage. */
    interface $Properties {

        /** CommentMessage message */
        message?: (Message.$Properties|null);

        /** CommentMessage targetMessageKey */
        targetMessageKey?: (MessageKey.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a CommentMessage. */
    type $Shape = CommentMessage.$Properties;
}

/**
 * Properties of an EncCommentMessage.
 * @deprecated Use EncCommentMessage.$Properties instead.
 */
export interface IEncCommentMessage extends EncCommentMessage.$Properties {
}

/** Represents an EncCommentMessage. */
export class EncCommentMessage {

    /**
     * Constructs a new EncCommentMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: EncCommentMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EncCommentMessage targetMessageKey. */
    targetMessageKey?: (MessageKey.$Properties|null);

    /** EncCommentMessage encPayload. */
    encPayload: Uint8Array;

    /** EncCommentMessage encIv. */
    encIv: Uint8Array;

    /**
     * Encodes the specified EncCommentMessage message. Does not implicitly {@link EncCommentMessage.verify|verify} messages.
     * @param message EncCommentMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EncCommentMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EncCommentMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EncCommentMessage & EncCommentMessage.$Shape} EncCommentMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EncCommentMessage & EncCommentMessage.$Shape;
}

export namespace EncCommentMessage {

    /** Properties of an EncCommentMessage. */
    interface $Properties {

        /** EncCommentMessage targetMessageKey */
        targetMessageKey?: (MessageKey.$Properties|null);

        /** EncCommentMessage encPayload */
        encPayload?: (Uint8Array|null);

        /** EncCommentMessage encIv */
        encIv?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EncCommentMessage. */
    type $Shape = EncCommentMessage.$Properties;
}

/**
 * Properties of a PollCreationMessage.
 * @deprecated Use PollCreationMessage.$Properties instead.
 */
export interface IPollCreationMessage extends PollCreationMessage.$Properties {
}

/** Represents a PollCreationMessage. */
export class PollCreationMessage {

    /**
     * Constructs a new PollCreationMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: PollCreationMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PollCreationMessage encKey. */
    encKey: Uint8Array;

    /** PollCreationMessage name. */
    name: string;

    /** PollCreationMessage options. */
    options: PollCreationMessage.Option.$Properties[];

    /** PollCreationMessage selectableOptionsCount. */
    selectableOptionsCount: number;

    /** PollCreationMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** PollCreationMessage pollContentType. */
    pollContentType: PollContentType;

    /** PollCreationMessage pollType. */
    pollType: PollType;

    /** PollCreationMessage correctAnswer. */
    correctAnswer?: (PollCreationMessage.Option.$Properties|null);

    /** PollCreationMessage endTime. */
    endTime: number;

    /**
     * Encodes the specified PollCreationMessage message. Does not implicitly {@link PollCreationMessage.verify|verify} messages.
     * @param message PollCreationMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PollCreationMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PollCreationMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PollCreationMessage & PollCreationMessage.$Shape} PollCreationMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PollCreationMessage & PollCreationMessage.$Shape;
}

export namespace PollCreationMessage {

    /** Properties of a PollCreationMessage. */
    interface $Properties {

        /** PollCreationMessage encKey */
        encKey?: (Uint8Array|null);

        /** PollCreationMessage name */
        name?: (string|null);

        /** PollCreationMessage options */
        options?: (PollCreationMessage.Option.$Properties[]|null);

        /** PollCreationMessage selectableOptionsCount */
        selectableOptionsCount?: (number|null);

        /** PollCreationMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** PollCreationMessage pollContentType */
        pollContentType?: (PollContentType|null);

        /** PollCreationMessage pollType */
        pollType?: (PollType|null);

        /** PollCreationMessage correctAnswer */
        correctAnswer?: (PollCreationMessage.Option.$Properties|null);

        /** PollCreationMessage endTime */
        endTime?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PollCreationMessage. */
    type $Shape = PollCreationMessage.$Properties;

    /**
     * Properties of an Option.
     * @deprecated Use PollCreationMessage.Option.$Properties instead.
     */
    interface IOption extends PollCreationMessage.Option.$Properties {
    }

    /** Represents an Option. */
    class Option {

        /**
         * Constructs a new Option.
         * @param [properties] Properties to set
         */
        constructor(properties?: PollCreationMessage.Option.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Option optionName. */
        optionName: string;

        /** Option optionHash. */
        optionHash: string;

        /**
         * Encodes the specified Option message. Does not implicitly {@link PollCreationMessage.Option.verify|verify} messages.
         * @param message Option message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: PollCreationMessage.Option.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Option message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {PollCreationMessage.Option & PollCreationMessage.Option.$Shape} Option
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PollCreationMessage.Option & PollCreationMessage.Option.$Shape;
    }

    namespace Option {

        /** Properties of an Option. */
        interface $Properties {

            /** Option optionName */
            optionName?: (string|null);

            /** Option optionHash */
            optionHash?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Option. */
        type $Shape = PollCreationMessage.Option.$Properties;
    }
}

/** PollContentType enum. */
export enum PollContentType {

    /** UNKNOWN value */
    UNKNOWN = 0,

    /** TEXT value */
    TEXT = 1,

    /** IMAGE value */
    IMAGE = 2
}

/** PollType enum. */
export enum PollType {

    /** POLL value */
    POLL = 0,

    /** QUIZ value */
    QUIZ = 1
}

/**
 * Properties of a PollUpdateMessage.
 * @deprecated Use PollUpdateMessage.$Properties instead.
 */
export interface IPollUpdateMessage extends PollUpdateMessage.$Properties {
}

/** Represents a PollUpdateMessage. */
export class PollUpdateMessage {

    /**
     * Constructs a new PollUpdateMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: PollUpdateMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PollUpdateMessage pollCreationMessageKey. */
    pollCreationMessageKey?: (MessageKey.$Properties|null);

    /** PollUpdateMessage vote. */
    vote?: (PollEncValue.$Properties|null);

    /** PollUpdateMessage metadata. */
    metadata?: (PollUpdateMessageMetadata.$Properties|null);

    /** PollUpdateMessage senderTimestampMs. */
    senderTimestampMs: number;

    /**
     * Encodes the specified PollUpdateMessage message. Does not implicitly {@link PollUpdateMessage.verify|verify} messages.
     * @param message PollUpdateMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PollUpdateMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PollUpdateMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PollUpdateMessage & PollUpdateMessage.$Shape} PollUpdateMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PollUpdateMessage & PollUpdateMessage.$Shape;
}

export namespace PollUpdateMessage {

    /** Properties of a PollUpdateMessage. */
    interface $Properties {

        /** PollUpdateMessage pollCreationMessageKey */
        pollCreationMessageKey?: (MessageKey.$Properties|null);

        /** PollUpdateMessage vote */
        vote?: (PollEncValue.$Properties|null);

        /** PollUpdateMessage metadata */
        metadata?: (PollUpdateMessageMetadata.$Properties|null);

        /** PollUpdateMessage senderTimestampMs */
        senderTimestampMs?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PollUpdateMessage. */
    type $Shape = PollUpdateMessage.$Properties;
}

/**
 * Properties of a PollEncValue.
 * @deprecated Use PollEncValue.$Properties instead.
 */
export interface IPollEncValue extends PollEncValue.$Properties {
}

/** Represents a PollEncValue. */
export class PollEncValue {

    /**
     * Constructs a new PollEncValue.
     * @param [properties] Properties to set
     */
    constructor(properties?: PollEncValue.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PollEncValue encPayload. */
    encPayload: Uint8Array;

    /** PollEncValue encIv. */
    encIv: Uint8Array;

    /**
     * Encodes the specified PollEncValue message. Does not implicitly {@link PollEncValue.verify|verify} messages.
     * @param message PollEncValue message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PollEncValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PollEncValue message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PollEncValue & PollEncValue.$Shape} PollEncValue
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PollEncValue & PollEncValue.$Shape;
}

export namespace PollEncValue {

    /** Properties of a PollEncValue. */
    interface $Properties {

        /** PollEncValue encPayload */
        encPayload?: (Uint8Array|null);

        /** PollEncValue encIv */
        encIv?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PollEncValue. */
    type $Shape = PollEncValue.$Properties;
}

/**
 * Properties of a PollUpdateMessageMetadata.
 * @deprecated Use PollUpdateMessageMetadata.$Properties instead.
 */
export interface IPollUpdateMessageMetadata extends PollUpdateMessageMetadata.$Properties {
}

/** Represents a PollUpdateMessageMetadata. */
export class PollUpdateMessageMetadata {

    /**
     * Constructs a new PollUpdateMessageMetadata.
     * @param [properties] Properties to set
     */
    constructor(properties?: PollUpdateMessageMetadata.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PollUpdateMessageMetadata pollNameHash. */
    pollNameHash: Uint8Array;

    /** PollUpdateMessageMetadata lastEditStanzaId. */
    lastEditStanzaId: string;

    /**
     * Encodes the specified PollUpdateMessageMetadata message. Does not implicitly {@link PollUpdateMessageMetadata.verify|verify} messages.
     * @param message PollUpdateMessageMetadata message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PollUpdateMessageMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PollUpdateMessageMetadata message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PollUpdateMessageMetadata & PollUpdateMessageMetadata.$Shape} PollUpdateMessageMetadata
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PollUpdateMessageMetadata & PollUpdateMessageMetadata.$Shape;
}

export namespace PollUpdateMessageMetadata {

    /** Properties of a PollUpdateMessageMetadata. */
    interface $Properties {

        /** PollUpdateMessageMetadata pollNameHash */
        pollNameHash?: (Uint8Array|null);

        /** PollUpdateMessageMetadata lastEditStanzaId */
        lastEditStanzaId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PollUpdateMessageMetadata. */
    type $Shape = PollUpdateMessageMetadata.$Properties;
}

/**
 * Properties of a PollVoteMessage.
 * @deprecated Use PollVoteMessage.$Properties instead.
 */
export interface IPollVoteMessage extends PollVoteMessage.$Properties {
}

/** Represents a PollVoteMessage. */
export class PollVoteMessage {

    /**
     * Constructs a new PollVoteMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: PollVoteMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PollVoteMessage selectedOptions. */
    selectedOptions: Uint8Array[];

    /**
     * Encodes the specified PollVoteMessage message. Does not implicitly {@link PollVoteMessage.verify|verify} messages.
     * @param message PollVoteMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PollVoteMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PollVoteMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PollVoteMessage & PollVoteMessage.$Shape} PollVoteMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PollVoteMessage & PollVoteMessage.$Shape;
}

export namespace PollVoteMessage {

    /** Properties of a PollVoteMessage. */
    interface $Properties {

        /** PollVoteMessage selectedOptions */
        selectedOptions?: (Uint8Array[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PollVoteMessage. */
    type $Shape = PollVoteMessage.$Properties;
}

/**
 * Properties of a PollAddOptionMessage.
 * @deprecated Use PollAddOptionMessage.$Properties instead.
 */
export interface IPollAddOptionMessage extends PollAddOptionMessage.$Properties {
}

/** Represents a PollAddOptionMessage. */
export class PollAddOptionMessage {

    /**
     * Constructs a new PollAddOptionMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: PollAddOptionMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PollAddOptionMessage pollCreationMessageKey. */
    pollCreationMessageKey?: (MessageKey.$Properties|null);

    /** PollAddOptionMessage addOption. */
    addOption?: (PollCreationMessage.Option.$Properties|null);

    /** PollAddOptionMessage metadata. */
    metadata?: (PollUpdateMessageMetadata.$Properties|null);

    /**
     * Encodes the specified PollAddOptionMessage message. Does not implicitly {@link PollAddOptionMessage.verify|verify} messages.
     * @param message PollAddOptionMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PollAddOptionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PollAddOptionMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PollAddOptionMessage & PollAddOptionMessage.$Shape} PollAddOptionMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PollAddOptionMessage & PollAddOptionMessage.$Shape;
}

export namespace PollAddOptionMessage {

    /** Properties of a PollAddOptionMessage. */
    interface $Properties {

        /** PollAddOptionMessage pollCreationMessageKey */
        pollCreationMessageKey?: (MessageKey.$Properties|null);

        /** PollAddOptionMessage addOption */
        addOption?: (PollCreationMessage.Option.$Properties|null);

        /** PollAddOptionMessage metadata */
        metadata?: (PollUpdateMessageMetadata.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PollAddOptionMessage. */
    type $Shape = PollAddOptionMessage.$Properties;
}

/**
 * Properties of an EventMessage.
 * @deprecated Use EventMessage.$Properties instead.
 */
export interface IEventMessage extends EventMessage.$Properties {
}

/** Represents an EventMessage. */
export class EventMessage {

    /**
     * Constructs a new EventMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: EventMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EventMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /** EventMessage isCanceled. */
    isCanceled: boolean;

    /** EventMessage name. */
    name: string;

    /** EventMessage description. */
    description: string;

    /** EventMessage location. */
    location?: (LocationMessage.$Properties|null);

    /** EventMessage joinLink. */
    joinLink: string;

    /** EventMessage startTime. */
    startTime: number;

    /** EventMessage endTime. */
    endTime: number;

    /** EventMessage extraGuestsAllowed. */
    extraGuestsAllowed: boolean;

    /**
     * Encodes the specified EventMessage message. Does not implicitly {@link EventMessage.verify|verify} messages.
     * @param message EventMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EventMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EventMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EventMessage & EventMessage.$Shape} EventMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EventMessage & EventMessage.$Shape;
}

export namespace EventMessage {

    /** Properties of an EventMessage. */
    interface $Properties {

        /** EventMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** EventMessage isCanceled */
        isCanceled?: (boolean|null);

        /** EventMessage name */
        name?: (string|null);

        /** EventMessage description */
        description?: (string|null);

        /** EventMessage location */
        location?: (LocationMessage.$Properties|null);

        /** EventMessage joinLink */
        joinLink?: (string|null);

        /** EventMessage startTime */
        startTime?: (number|null);

        /** EventMessage endTime */
        endTime?: (number|null);

        /** EventMessage extraGuestsAllowed */
        extraGuestsAllowed?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EventMessage. */
    type $Shape = EventMessage.$Properties;
}

/**
 * Properties of an EncEventResponseMessage.
 * @deprecated Use EncEventResponseMessage.$Properties instead.
 */
export interface IEncEventResponseMessage extends EncEventResponseMessage.$Properties {
}

/** Represents an EncEventResponseMessage. */
export class EncEventResponseMessage {

    /**
     * Constructs a new EncEventResponseMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: EncEventResponseMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EncEventResponseMessage eventCreationMessageKey. */
    eventCreationMessageKey?: (MessageKey.$Properties|null);

    /** EncEventResponseMessage encPayload. */
    encPayload: Uint8Array;

    /** EncEventResponseMessage encIv. */
    encIv: Uint8Array;

    /**
     * Encodes the specified EncEventResponseMessage message. Does not implicitly {@link EncEventResponseMessage.verify|verify} messages.
     * @param message EncEventResponseMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EncEventResponseMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EncEventResponseMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EncEventResponseMessage & EncEventResponseMessage.$Shape} EncEventResponseMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EncEventResponseMessage & EncEventResponseMessage.$Shape;
}

export namespace EncEventResponseMessage {

    /** Properties of an EncEventResponseMessage. */
    interface $Properties {

        /** EncEventResponseMessage eventCreationMessageKey */
        eventCreationMessageKey?: (MessageKey.$Properties|null);

        /** EncEventResponseMessage encPayload */
        encPayload?: (Uint8Array|null);

        /** EncEventResponseMessage encIv */
        encIv?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EncEventResponseMessage. */
    type $Shape = EncEventResponseMessage.$Properties;
}

/**
 * Properties of an EventResponseMessage.
 * @deprecated Use EventResponseMessage.$Properties instead.
 */
export interface IEventResponseMessage extends EventResponseMessage.$Properties {
}

/** Represents an EventResponseMessage. */
export class EventResponseMessage {

    /**
     * Constructs a new EventResponseMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: EventResponseMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EventResponseMessage response. */
    response: EventResponseMessage.EventResponseType;

    /** EventResponseMessage timestampMs. */
    timestampMs: number;

    /** EventResponseMessage extraGuestCount. */
    extraGuestCount: number;

    /**
     * Encodes the specified EventResponseMessage message. Does not implicitly {@link EventResponseMessage.verify|verify} messages.
     * @param message EventResponseMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EventResponseMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EventResponseMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EventResponseMessage & EventResponseMessage.$Shape} EventResponseMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EventResponseMessage & EventResponseMessage.$Shape;
}

export namespace EventResponseMessage {

    /** Properties of an EventResponseMessage. */
    interface $Properties {

        /** EventResponseMessage response */
        response?: (EventResponseMessage.EventResponseType|null);

        /** EventResponseMessage timestampMs */
        timestampMs?: (number|null);

        /** EventResponseMessage extraGuestCount */
        extraGuestCount?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EventResponseMessage. */
    type $Shape = EventResponseMessage.$Properties;

    /** EventResponseType enum. */
    enum EventResponseType {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** GOING value */
        GOING = 1,

        /** NOT_GOING value */
        NOT_GOING = 2,

        /** MAYBE value */
        MAYBE = 3
    }
}

/**
 * Properties of a SecretEncryptedMessage.
 * @deprecated Use SecretEncryptedMessage.$Properties instead.
 */
export interface ISecretEncryptedMessage extends SecretEncryptedMessage.$Properties {
}

/** Represents a SecretEncryptedMessage. */
export class SecretEncryptedMessage {

    /**
     * Constructs a new SecretEncryptedMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: SecretEncryptedMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SecretEncryptedMessage targetMessageKey. */
    targetMessageKey?: (MessageKey.$Properties|null);

    /** SecretEncryptedMessage encPayload. */
    encPayload: Uint8Array;

    /** SecretEncryptedMessage encIv. */
    encIv: Uint8Array;

    /** SecretEncryptedMessage secretEncType. */
    secretEncType: SecretEncryptedMessage.SecretEncType;

    /** SecretEncryptedMessage remoteKeyId. */
    remoteKeyId: string;

    /**
     * Encodes the specified SecretEncryptedMessage message. Does not implicitly {@link SecretEncryptedMessage.verify|verify} messages.
     * @param message SecretEncryptedMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SecretEncryptedMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SecretEncryptedMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SecretEncryptedMessage & SecretEncryptedMessage.$Shape} SecretEncryptedMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SecretEncryptedMessage & SecretEncryptedMessage.$Shape;
}

export namespace SecretEncryptedMessage {

    /** Properties of a SecretEncryptedMessage. */
    interface $Properties {

        /** SecretEncryptedMessage targetMessageKey */
        targetMessageKey?: (MessageKey.$Properties|null);

        /** SecretEncryptedMessage encPayload */
        encPayload?: (Uint8Array|null);

        /** SecretEncryptedMessage encIv */
        encIv?: (Uint8Array|null);

        /** SecretEncryptedMessage secretEncType */
        secretEncType?: (SecretEncryptedMessage.SecretEncType|null);

        /** SecretEncryptedMessage remoteKeyId */
        remoteKeyId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SecretEncryptedMessage. */
    type $Shape = SecretEncryptedMessage.$Properties;

    /** SecretEncType enum. */
    enum SecretEncType {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** EVENT_EDIT value */
        EVENT_EDIT = 1,

        /** MESSAGE_EDIT value */
        MESSAGE_EDIT = 2,

        /** MESSAGE_SCHEDULE value */
        MESSAGE_SCHEDULE = 3,

        /** POLL_EDIT value */
        POLL_EDIT = 4,

        /** POLL_ADD_OPTION value */
        POLL_ADD_OPTION = 5
    }
}

/**
 * Properties of a PinInChatMessage.
 * @deprecated Use PinInChatMessage.$Properties instead.
 */
export interface IPinInChatMessage extends PinInChatMessage.$Properties {
}

/** Represents a PinInChatMessage. */
export class PinInChatMessage {

    /**
     * Constructs a new PinInChatMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: PinInChatMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PinInChatMessage key. */
    key?: (MessageKey.$Properties|null);

    /** PinInChatMessage type. */
    type: PinInChatMessage.Type;

    /** PinInChatMessage senderTimestampMs. */
    senderTimestampMs: number;

    /**
     * Encodes the specified PinInChatMessage message. Does not implicitly {@link PinInChatMessage.verify|verify} messages.
     * @param message PinInChatMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PinInChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PinInChatMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PinInChatMessage & PinInChatMessage.$Shape} PinInChatMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PinInChatMessage & PinInChatMessage.$Shape;
}

export namespace PinInChatMessage {

    /** Properties of a PinInChatMessage. */
    interface $Properties {

        /** PinInChatMessage key */
        key?: (MessageKey.$Properties|null);

        /** PinInChatMessage type */
        type?: (PinInChatMessage.Type|null);

        /** PinInChatMessage senderTimestampMs */
        senderTimestampMs?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PinInChatMessage. */
    type $Shape = PinInChatMessage.$Properties;

    /** Type enum. */
    enum Type {

        /** UNKNOWN_TYPE value */
        UNKNOWN_TYPE = 0,

        /** PIN_FOR_ALL value */
        PIN_FOR_ALL = 1,

        /** UNPIN_FOR_ALL value */
        UNPIN_FOR_ALL = 2
    }
}

/**
 * Properties of a KeepInChatMessage.
 * @deprecated Use KeepInChatMessage.$Properties instead.
 */
export interface IKeepInChatMessage extends KeepInChatMessage.$Properties {
}

/** Represents a KeepInChatMessage. */
export class KeepInChatMessage {

    /**
     * Constructs a new KeepInChatMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: KeepInChatMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** KeepInChatMessage key. */
    key?: (MessageKey.$Properties|null);

    /** KeepInChatMessage keepType. */
    keepType: KeepType;

    /** KeepInChatMessage timestampMs. */
    timestampMs: number;

    /**
     * Encodes the specified KeepInChatMessage message. Does not implicitly {@link KeepInChatMessage.verify|verify} messages.
     * @param message KeepInChatMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: KeepInChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a KeepInChatMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {KeepInChatMessage & KeepInChatMessage.$Shape} KeepInChatMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): KeepInChatMessage & KeepInChatMessage.$Shape;
}

export namespace KeepInChatMessage {

    /** Properties of a KeepInChatMessage. */
    interface $Properties {

        /** KeepInChatMessage key */
        key?: (MessageKey.$Properties|null);

        /** KeepInChatMessage keepType */
        keepType?: (KeepType|null);

        /** KeepInChatMessage timestampMs */
        timestampMs?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a KeepInChatMessage. */
    type $Shape = KeepInChatMessage.$Properties;
}

/** KeepType enum. */
export enum KeepType {

    /** UNKNOWN value */
    UNKNOWN = 0,

    /** KEEP_FOR_ALL value */
    KEEP_FOR_ALL = 1,

    /** UNDO_KEEP_FOR_ALL value */
    UNDO_KEEP_FOR_ALL = 2
}

/**
 * Properties of a RequestPhoneNumberMessage.
 * @deprecated Use RequestPhoneNumberMessage.$Properties instead.
 */
export interface IRequestPhoneNumberMessage extends RequestPhoneNumberMessage.$Properties {
}

/** Represents a RequestPhoneNumberMessage. */
export class RequestPhoneNumberMessage {

    /**
     * Constructs a new RequestPhoneNumberMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: RequestPhoneNumberMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** RequestPhoneNumberMessage contextInfo. */
    contextInfo?: (ContextInfo.$Properties|null);

    /**
     * Encodes the specified RequestPhoneNumberMessage message. Does not implicitly {@link RequestPhoneNumberMessage.verify|verify} messages.
     * @param message RequestPhoneNumberMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: RequestPhoneNumberMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a RequestPhoneNumberMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {RequestPhoneNumberMessage & RequestPhoneNumberMessage.$Shape} RequestPhoneNumberMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RequestPhoneNumberMessage & RequestPhoneNumberMessage.$Shape;
}

export namespace RequestPhoneNumberMessage {

    /** Properties of a RequestPhoneNumberMessage. */
    interface $Properties {

        /** RequestPhoneNumberMessage contextInfo */
        contextInfo?: (ContextInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a RequestPhoneNumberMessage. */
    type $Shape = RequestPhoneNumberMessage.$Properties;
}

/**
 * Properties of a HandshakeMessage.
 * @deprecated Use HandshakeMessage.$Properties instead.
 */
export interface IHandshakeMessage extends HandshakeMessage.$Properties {
}

/** Represents a HandshakeMessage. */
export class HandshakeMessage {

    /**
     * Constructs a new HandshakeMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: HandshakeMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** HandshakeMessage clientHello. */
    clientHello?: (HandshakeMessage.ClientHello.$Properties|null);

    /** HandshakeMessage serverHello. */
    serverHello?: (HandshakeMessage.ServerHello.$Properties|null);

    /** HandshakeMessage clientFinish. */
    clientFinish?: (HandshakeMessage.ClientFinish.$Properties|null);

    /**
     * Encodes the specified HandshakeMessage message. Does not implicitly {@link HandshakeMessage.verify|verify} messages.
     * @param message HandshakeMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: HandshakeMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a HandshakeMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {HandshakeMessage & HandshakeMessage.$Shape} HandshakeMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): HandshakeMessage & HandshakeMessage.$Shape;
}

export namespace HandshakeMessage {

    /** Properties of a HandshakeMessage. */
    interface $Properties {

        /** HandshakeMessage clientHello */
        clientHello?: (HandshakeMessage.ClientHello.$Properties|null);

        /** HandshakeMessage serverHello */
        serverHello?: (HandshakeMessage.ServerHello.$Properties|null);

        /** HandshakeMessage clientFinish */
        clientFinish?: (HandshakeMessage.ClientFinish.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a HandshakeMessage. */
    type $Shape = HandshakeMessage.$Properties;

    /**
     * Properties of a ClientHello.
     * @deprecated Use HandshakeMessage.ClientHello.$Properties instead.
     */
    interface IClientHello extends HandshakeMessage.ClientHello.$Properties {
    }

    /** Represents a ClientHello. */
    class ClientHello {

        /**
         * Constructs a new ClientHello.
         * @param [properties] Properties to set
         */
        constructor(properties?: HandshakeMessage.ClientHello.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientHello ephemeral. */
        ephemeral: Uint8Array;

        /** ClientHello static. */
        static: Uint8Array;

        /** ClientHello payload. */
        payload: Uint8Array;

        /**
         * Encodes the specified ClientHello message. Does not implicitly {@link HandshakeMessage.ClientHello.verify|verify} messages.
         * @param message ClientHello message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: HandshakeMessage.ClientHello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientHello message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {HandshakeMessage.ClientHello & HandshakeMessage.ClientHello.$Shape} ClientHello
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): HandshakeMessage.ClientHello & HandshakeMessage.ClientHello.$Shape;
    }

    namespace ClientHello {

        /** Properties of a ClientHello. */
        interface $Properties {

            /** ClientHello ephemeral */
            ephemeral?: (Uint8Array|null);

            /** ClientHello static */
            "static"?: (Uint8Array|null);

            /** ClientHello payload */
            payload?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientHello. */
        type $Shape = HandshakeMessage.ClientHello.$Properties;
    }

    /**
     * Properties of a ServerHello.
     * @deprecated Use HandshakeMessage.ServerHello.$Properties instead.
     */
    interface IServerHello extends HandshakeMessage.ServerHello.$Properties {
    }

    /** Represents a ServerHello. */
    class ServerHello {

        /**
         * Constructs a new ServerHello.
         * @param [properties] Properties to set
         */
        constructor(properties?: HandshakeMessage.ServerHello.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ServerHello ephemeral. */
        ephemeral: Uint8Array;

        /** ServerHello static. */
        static: Uint8Array;

        /** ServerHello payload. */
        payload: Uint8Array;

        /**
         * Encodes the specified ServerHello message. Does not implicitly {@link HandshakeMessage.ServerHello.verify|verify} messages.
         * @param message ServerHello message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: HandshakeMessage.ServerHello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ServerHello message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {HandshakeMessage.ServerHello & HandshakeMessage.ServerHello.$Shape} ServerHello
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): HandshakeMessage.ServerHello & HandshakeMessage.ServerHello.$Shape;
    }

    namespace ServerHello {

        /** Properties of a ServerHello. */
        interface $Properties {

            /** ServerHello ephemeral */
            ephemeral?: (Uint8Array|null);

            /** ServerHello static */
            "static"?: (Uint8Array|null);

            /** ServerHello payload */
            payload?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ServerHello. */
        type $Shape = HandshakeMessage.ServerHello.$Properties;
    }

    /**
     * Properties of a ClientFinish.
     * @deprecated Use HandshakeMessage.ClientFinish.$Properties instead.
     */
    interface IClientFinish extends HandshakeMessage.ClientFinish.$Properties {
    }

    /** Represents a ClientFinish. */
    class ClientFinish {

        /**
         * Constructs a new ClientFinish.
         * @param [properties] Properties to set
         */
        constructor(properties?: HandshakeMessage.ClientFinish.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientFinish static. */
        static: Uint8Array;

        /** ClientFinish payload. */
        payload: Uint8Array;

        /**
         * Encodes the specified ClientFinish message. Does not implicitly {@link HandshakeMessage.ClientFinish.verify|verify} messages.
         * @param message ClientFinish message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: HandshakeMessage.ClientFinish.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientFinish message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {HandshakeMessage.ClientFinish & HandshakeMessage.ClientFinish.$Shape} ClientFinish
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): HandshakeMessage.ClientFinish & HandshakeMessage.ClientFinish.$Shape;
    }

    namespace ClientFinish {

        /** Properties of a ClientFinish. */
        interface $Properties {

            /** ClientFinish static */
            "static"?: (Uint8Array|null);

            /** ClientFinish payload */
            payload?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientFinish. */
        type $Shape = HandshakeMessage.ClientFinish.$Properties;
    }
}

/**
 * Properties of a CertChain.
 * @deprecated Use CertChain.$Properties instead.
 */
export interface ICertChain extends CertChain.$Properties {
}

/** Represents a CertChain. */
export class CertChain {

    /**
     * Constructs a new CertChain.
     * @param [properties] Properties to set
     */
    constructor(properties?: CertChain.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** CertChain leaf. */
    leaf?: (CertChain.NoiseCertificate.$Properties|null);

    /** CertChain intermediate. */
    intermediate?: (CertChain.NoiseCertificate.$Properties|null);

    /**
     * Encodes the specified CertChain message. Does not implicitly {@link CertChain.verify|verify} messages.
     * @param message CertChain message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: CertChain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a CertChain message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {CertChain & CertChain.$Shape} CertChain
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CertChain & CertChain.$Shape;
}

export namespace CertChain {

    /** Properties of a CertChain. */
    interface $Properties {

        /** CertChain leaf */
        leaf?: (CertChain.NoiseCertificate.$Properties|null);

        /** CertChain intermediate */
        intermediate?: (CertChain.NoiseCertificate.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a CertChain. */
    type $Shape = CertChain.$Properties;

    /**
     * Properties of a NoiseCertificate.
     * @deprecated Use CertChain.NoiseCertificate.$Properties instead.
     */
    interface INoiseCertificate extends CertChain.NoiseCertificate.$Properties {
    }

    /** Represents a NoiseCertificate. */
    class NoiseCertificate {

        /**
         * Constructs a new NoiseCertificate.
         * @param [properties] Properties to set
         */
        constructor(properties?: CertChain.NoiseCertificate.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NoiseCertificate details. */
        details: Uint8Array;

        /** NoiseCertificate signature. */
        signature: Uint8Array;

        /**
         * Encodes the specified NoiseCertificate message. Does not implicitly {@link CertChain.NoiseCertificate.verify|verify} messages.
         * @param message NoiseCertificate message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: CertChain.NoiseCertificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NoiseCertificate message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {CertChain.NoiseCertificate & CertChain.NoiseCertificate.$Shape} NoiseCertificate
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CertChain.NoiseCertificate & CertChain.NoiseCertificate.$Shape;
    }

    namespace NoiseCertificate {

        /** Properties of a NoiseCertificate. */
        interface $Properties {

            /** NoiseCertificate details */
            details?: (Uint8Array|null);

            /** NoiseCertificate signature */
            signature?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NoiseCertificate. */
        type $Shape = CertChain.NoiseCertificate.$Properties;

        /**
         * Properties of a Details.
         * @deprecated Use CertChain.NoiseCertificate.Details.$Properties instead.
         */
        interface IDetails extends CertChain.NoiseCertificate.Details.$Properties {
        }

        /** Represents a Details. */
        class Details {

            /**
             * Constructs a new Details.
             * @param [properties] Properties to set
             */
            constructor(properties?: CertChain.NoiseCertificate.Details.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Details serial. */
            serial: number;

            /** Details issuerSerial. */
            issuerSerial: number;

            /** Details key. */
            key: Uint8Array;

            /** Details notBefore. */
            notBefore: number;

            /** Details notAfter. */
            notAfter: number;

            /**
             * Encodes the specified Details message. Does not implicitly {@link CertChain.NoiseCertificate.Details.verify|verify} messages.
             * @param message Details message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: CertChain.NoiseCertificate.Details.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Details message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {CertChain.NoiseCertificate.Details & CertChain.NoiseCertificate.Details.$Shape} Details
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CertChain.NoiseCertificate.Details & CertChain.NoiseCertificate.Details.$Shape;
        }

        namespace Details {

            /** Properties of a Details. */
            interface $Properties {

                /** Details serial */
                serial?: (number|null);

                /** Details issuerSerial */
                issuerSerial?: (number|null);

                /** Details key */
                key?: (Uint8Array|null);

                /** Details notBefore */
                notBefore?: (number|null);

                /** Details notAfter */
                notAfter?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Details. */
            type $Shape = CertChain.NoiseCertificate.Details.$Properties;
        }
    }
}

/**
 * Properties of a HistorySync.
 * @deprecated Use HistorySync.$Properties instead.
 */
export interface IHistorySync extends HistorySync.$Properties {
}

/** Represents a HistorySync. */
export class HistorySync {

    /**
     * Constructs a new HistorySync.
     * @param [properties] Properties to set
     */
    constructor(properties?: HistorySync.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** HistorySync syncType. */
    syncType: HistorySync.HistorySyncType;

    /** HistorySync conversations. */
    conversations: Conversation.$Properties[];

    /** HistorySync statusV3Messages. */
    statusV3Messages: WebMessageInfo.$Properties[];

    /** HistorySync chunkOrder. */
    chunkOrder: number;

    /** HistorySync progress. */
    progress: number;

    /** HistorySync pushnames. */
    pushnames: Pushname.$Properties[];

    /** HistorySync globalSettings. */
    globalSettings?: (GlobalSettings.$Properties|null);

    /** HistorySync pastParticipants. */
    pastParticipants: PastParticipants.$Properties[];

    /** HistorySync phoneNumberToLidMappings. */
    phoneNumberToLidMappings: PhoneNumberToLIDMapping.$Properties[];

    /** HistorySync companionMetaNonce. */
    companionMetaNonce: string;

    /** HistorySync accounts. */
    accounts: Account.$Properties[];

    /** HistorySync nctSalt. */
    nctSalt: Uint8Array;

    /** HistorySync inlineContacts. */
    inlineContacts: InlineContact.$Properties[];

    /** HistorySync inlineContactsProvided. */
    inlineContactsProvided: boolean;

    /**
     * Encodes the specified HistorySync message. Does not implicitly {@link HistorySync.verify|verify} messages.
     * @param message HistorySync message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: HistorySync.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a HistorySync message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {HistorySync & HistorySync.$Shape} HistorySync
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): HistorySync & HistorySync.$Shape;
}

export namespace HistorySync {

    /** Properties of a HistorySync. */
    interface $Properties {

        /** HistorySync syncType */
        syncType?: (HistorySync.HistorySyncType|null);

        /** HistorySync conversations */
        conversations?: (Conversation.$Properties[]|null);

        /** HistorySync statusV3Messages */
        statusV3Messages?: (WebMessageInfo.$Properties[]|null);

        /** HistorySync chunkOrder */
        chunkOrder?: (number|null);

        /** HistorySync progress */
        progress?: (number|null);

        /** HistorySync pushnames */
        pushnames?: (Pushname.$Properties[]|null);

        /** HistorySync globalSettings */
        globalSettings?: (GlobalSettings.$Properties|null);

        /** HistorySync pastParticipants */
        pastParticipants?: (PastParticipants.$Properties[]|null);

        /** HistorySync phoneNumberToLidMappings */
        phoneNumberToLidMappings?: (PhoneNumberToLIDMapping.$Properties[]|null);

        /** HistorySync companionMetaNonce */
        companionMetaNonce?: (string|null);

        /** HistorySync accounts */
        accounts?: (Account.$Properties[]|null);

        /** HistorySync nctSalt */
        nctSalt?: (Uint8Array|null);

        /** HistorySync inlineContacts */
        inlineContacts?: (InlineContact.$Properties[]|null);

        /** HistorySync inlineContactsProvided */
        inlineContactsProvided?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a HistorySync. */
    type $Shape = HistorySync.$Properties;

    /** HistorySyncType enum. */
    enum HistorySyncType {

        /** INITIAL_BOOTSTRAP value */
        INITIAL_BOOTSTRAP = 0,

        /** INITIAL_STATUS_V3 value */
        INITIAL_STATUS_V3 = 1,

        /** FULL value */
        FULL = 2,

        /** RECENT value */
        RECENT = 3,

        /** PUSH_NAME value */
        PUSH_NAME = 4,

        /** NON_BLOCKING_DATA value */
        NON_BLOCKING_DATA = 5,

        /** ON_DEMAND value */
        ON_DEMAND = 6
    }
}

/**
 * Properties of a Conversation.
 * @deprecated Use Conversation.$Properties instead.
 */
export interface IConversation extends Conversation.$Properties {
}

/** Represents a Conversation. */
export class Conversation {

    /**
     * Constructs a new Conversation.
     * @param [properties] Properties to set
     */
    constructor(properties?: Conversation.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Conversation id. */
    id: string;

    /** Conversation messages. */
    messages: HistorySyncMsg.$Properties[];

    /** Conversation newJid. */
    newJid: string;

    /** Conversation oldJid. */
    oldJid: string;

    /** Conversation lastMsgTimestamp. */
    lastMsgTimestamp: number;

    /** Conversation unreadCount. */
    unreadCount: number;

    /** Conversation readOnly. */
    readOnly: boolean;

    /** Conversation endOfHistoryTransfer. */
    endOfHistoryTransfer: boolean;

    /** Conversation ephemeralExpiration. */
    ephemeralExpiration: number;

    /** Conversation ephemeralSettingTimestamp. */
    ephemeralSettingTimestamp: number;

    /** Conversation endOfHistoryTransferType. */
    endOfHistoryTransferType: Conversation.EndOfHistoryTransferType;

    /** Conversation conversationTimestamp. */
    conversationTimestamp: number;

    /** Conversation name. */
    name: string;

    /** Conversation pHash. */
    pHash: string;

    /** Conversation notSpam. */
    notSpam: boolean;

    /** Conversation archived. */
    archived: boolean;

    /** Conversation disappearingMode. */
    disappearingMode?: (DisappearingMode.$Properties|null);

    /** Conversation unreadMentionCount. */
    unreadMentionCount: number;

    /** Conversation markedAsUnread. */
    markedAsUnread: boolean;

    /** Conversation participant. */
    participant: GroupParticipant.$Properties[];

    /** Conversation tcToken. */
    tcToken: Uint8Array;

    /** Conversation tcTokenTimestamp. */
    tcTokenTimestamp: number;

    /** Conversation contactPrimaryIdentityKey. */
    contactPrimaryIdentityKey: Uint8Array;

    /** Conversation pinned. */
    pinned: number;

    /** Conversation muteEndTime. */
    muteEndTime: number;

    /** Conversation tcTokenSenderTimestamp. */
    tcTokenSenderTimestamp: number;

    /** Conversation suspended. */
    suspended: boolean;

    /** Conversation terminated. */
    terminated: boolean;

    /** Conversation createdAt. */
    createdAt: number;

    /** Conversation createdBy. */
    createdBy: string;

    /** Conversation description. */
    description: string;

    /** Conversation isParentGroup. */
    isParentGroup: boolean;

    /** Conversation isDefaultSubgroup. */
    isDefaultSubgroup: boolean;

    /** Conversation parentGroupId. */
    parentGroupId: string;

    /** Conversation displayName. */
    displayName: string;

    /** Conversation pnJid. */
    pnJid: string;

    /** Conversation shareOwnPn. */
    shareOwnPn: boolean;

    /** Conversation pnhDuplicateLidThread. */
    pnhDuplicateLidThread: boolean;

    /** Conversation lidJid. */
    lidJid: string;

    /** Conversation username. */
    username: string;

    /** Conversation locked. */
    locked: boolean;

    /** Conversation accountLid. */
    accountLid: string;

    /** Conversation limitSharing. */
    limitSharing: boolean;

    /**
     * Encodes the specified Conversation message. Does not implicitly {@link Conversation.verify|verify} messages.
     * @param message Conversation message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Conversation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Conversation message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Conversation & Conversation.$Shape} Conversation
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Conversation & Conversation.$Shape;
}

export namespace Conversation {

    /** Properties of a Conversation. */
    interface $Properties {

        /** Conversation id */
        id?: (string|null);

        /** Conversation messages */
        messages?: (HistorySyncMsg.$Properties[]|null);

        /** Conversation newJid */
        newJid?: (string|null);

        /** Conversation oldJid */
        oldJid?: (string|null);

        /** Conversation lastMsgTimestamp */
        lastMsgTimestamp?: (number|null);

        /** Conversation unreadCount */
        unreadCount?: (number|null);

        /** Conversation readOnly */
        readOnly?: (boolean|null);

        /** Conversation endOfHistoryTransfer */
        endOfHistoryTransfer?: (boolean|null);

        /** Conversation ephemeralExpiration */
        ephemeralExpiration?: (number|null);

        /** Conversation ephemeralSettingTimestamp */
        ephemeralSettingTimestamp?: (number|null);

        /** Conversation endOfHistoryTransferType */
        endOfHistoryTransferType?: (Conversation.EndOfHistoryTransferType|null);

        /** Conversation conversationTimestamp */
        conversationTimestamp?: (number|null);

        /** Conversation name */
        name?: (string|null);

        /** Conversation pHash */
        pHash?: (string|null);

        /** Conversation notSpam */
        notSpam?: (boolean|null);

        /** Conversation archived */
        archived?: (boolean|null);

        /** Conversation disappearingMode */
        disappearingMode?: (DisappearingMode.$Properties|null);

        /** Conversation unreadMentionCount */
        unreadMentionCount?: (number|null);

        /** Conversation markedAsUnread */
        markedAsUnread?: (boolean|null);

        /** Conversation participant */
        participant?: (GroupParticipant.$Properties[]|null);

        /** Conversation tcToken */
        tcToken?: (Uint8Array|null);

        /** Conversation tcTokenTimestamp */
        tcTokenTimestamp?: (number|null);

        /** Conversation contactPrimaryIdentityKey */
        contactPrimaryIdentityKey?: (Uint8Array|null);

        /** Conversation pinned */
        pinned?: (number|null);

        /** Conversation muteEndTime */
        muteEndTime?: (number|null);

        /** Conversation tcTokenSenderTimestamp */
        tcTokenSenderTimestamp?: (number|null);

        /** Conversation suspended */
        suspended?: (boolean|null);

        /** Conversation terminated */
        terminated?: (boolean|null);

        /** Conversation createdAt */
        createdAt?: (number|null);

        /** Conversation createdBy */
        createdBy?: (string|null);

        /** Conversation description */
        description?: (string|null);

        /** Conversation isParentGroup */
        isParentGroup?: (boolean|null);

        /** Conversation isDefaultSubgroup */
        isDefaultSubgroup?: (boolean|null);

        /** Conversation parentGroupId */
        parentGroupId?: (string|null);

        /** Conversation displayName */
        displayName?: (string|null);

        /** Conversation pnJid */
        pnJid?: (string|null);

        /** Conversation shareOwnPn */
        shareOwnPn?: (boolean|null);

        /** Conversation pnhDuplicateLidThread */
        pnhDuplicateLidThread?: (boolean|null);

        /** Conversation lidJid */
        lidJid?: (string|null);

        /** Conversation username */
        username?: (string|null);

        /** Conversation locked */
        locked?: (boolean|null);

        /** Conversation accountLid */
        accountLid?: (string|null);

        /** Conversation limitSharing */
        limitSharing?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Conversation. */
    type $Shape = Conversation.$Properties;

    /** EndOfHistoryTransferType enum. */
    enum EndOfHistoryTransferType {

        /** COMPLETE_BUT_MORE_MESSAGES_REMAIN_ON_PRIMARY value */
        COMPLETE_BUT_MORE_MESSAGES_REMAIN_ON_PRIMARY = 0,

        /** COMPLETE_AND_NO_MORE_MESSAGE_REMAIN_ON_PRIMARY value */
        COMPLETE_AND_NO_MORE_MESSAGE_REMAIN_ON_PRIMARY = 1,

        /** COMPLETE_ON_DEMAND_SYNC_BUT_MORE_MSG_REMAIN_ON_PRIMARY value */
        COMPLETE_ON_DEMAND_SYNC_BUT_MORE_MSG_REMAIN_ON_PRIMARY = 2,

        /** COMPLETE_ON_DEMAND_SYNC_WITH_MORE_MSG_ON_PRIMARY_BUT_NO_ACCESS value */
        COMPLETE_ON_DEMAND_SYNC_WITH_MORE_MSG_ON_PRIMARY_BUT_NO_ACCESS = 3
    }
}

/**
 * Properties of a HistorySyncMsg.
 * @deprecated Use HistorySyncMsg.$Properties instead.
 */
export interface IHistorySyncMsg extends HistorySyncMsg.$Properties {
}

/** Represents a HistorySyncMsg. */
export class HistorySyncMsg {

    /**
     * Constructs a new HistorySyncMsg.
     * @param [properties] Properties to set
     */
    constructor(properties?: HistorySyncMsg.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** HistorySyncMsg message. */
    message?: (WebMessageInfo.$Properties|null);

    /** HistorySyncMsg msgOrderId. */
    msgOrderId: number;

    /**
     * Encodes the specified HistorySyncMsg message. Does not implicitly {@link HistorySyncMsg.verify|verify} messages.
     * @param message HistorySyncMsg message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: HistorySyncMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a HistorySyncMsg message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {HistorySyncMsg & HistorySyncMsg.$Shape} HistorySyncMsg
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): HistorySyncMsg & HistorySyncMsg.$Shape;
}

export namespace HistorySyncMsg {

    /** Properties of a HistorySyncMsg. */
    interface $Properties {

        /** HistorySyncMsg message */
        message?: (WebMessageInfo.$Properties|null);

        /** HistorySyncMsg msgOrderId */
        msgOrderId?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a HistorySyncMsg. */
    type $Shape = HistorySyncMsg.$Properties;
}

/**
 * Properties of a WebMessageInfo.
 * @deprecated Use WebMessageInfo.$Properties instead.
 */
export interface IWebMessageInfo extends WebMessageInfo.$Properties {
}

/** Represents a WebMessageInfo. */
export class WebMessageInfo {

    /**
     * Constructs a new WebMessageInfo.
     * @param [properties] Properties to set
     */
    constructor(properties?: WebMessageInfo.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** WebMessageInfo key. */
    key?: (MessageKey.$Properties|null);

    /** WebMessageInfo message. */
    message?: (Message.$Properties|null);

    /** WebMessageInfo messageTimestamp. */
    messageTimestamp: number;

    /** WebMessageInfo status. */
    status: WebMessageInfo.Status;

    /** WebMessageInfo participant. */
    participant: string;

    /** WebMessageInfo messageC2STimestamp. */
    messageC2STimestamp: number;

    /** WebMessageInfo ignore. */
    ignore: boolean;

    /** WebMessageInfo starred. */
    starred: boolean;

    /** WebMessageInfo broadcast. */
    broadcast: boolean;

    /** WebMessageInfo pushName. */
    pushName: string;

    /** WebMessageInfo mediaCiphertextSha256. */
    mediaCiphertextSha256: Uint8Array;

    /** WebMessageInfo multicast. */
    multicast: boolean;

    /** WebMessageInfo messageStubType. */
    messageStubType: WebMessageInfo.StubType;

    /** WebMessageInfo messageStubParameters. */
    messageStubParameters: string[];

    /** WebMessageInfo duration. */
    duration: number;

    /** WebMessageInfo labels. */
    labels: string[];

    /** WebMessageInfo ephemeralStartTimestamp. */
    ephemeralStartTimestamp: number;

    /** WebMessageInfo ephemeralDuration. */
    ephemeralDuration: number;

    /** WebMessageInfo verifiedBizName. */
    verifiedBizName: string;

    /** WebMessageInfo userReceipt. */
    userReceipt: UserReceipt.$Properties[];

    /** WebMessageInfo reactions. */
    reactions: Reaction.$Properties[];

    /** WebMessageInfo pollUpdates. */
    pollUpdates: PollUpdate.$Properties[];

    /** WebMessageInfo messageSecret. */
    messageSecret: Uint8Array;

    /** WebMessageInfo originalSelfAuthorUserJidString. */
    originalSelfAuthorUserJidString: string;

    /** WebMessageInfo revokeMessageTimestamp. */
    revokeMessageTimestamp: number;

    /** WebMessageInfo reportingTokenInfo. */
    reportingTokenInfo?: (ReportingTokenInfo.$Properties|null);

    /** WebMessageInfo newsletterServerId. */
    newsletterServerId: number;

    /** WebMessageInfo ephemeralExpirationTimestamp. */
    ephemeralExpirationTimestamp: number;

    /**
     * Encodes the specified WebMessageInfo message. Does not implicitly {@link WebMessageInfo.verify|verify} messages.
     * @param message WebMessageInfo message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: WebMessageInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a WebMessageInfo message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {WebMessageInfo & WebMessageInfo.$Shape} WebMessageInfo
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): WebMessageInfo & WebMessageInfo.$Shape;
}

export namespace WebMessageInfo {

    /** Properties of a WebMessageInfo. */
    interface $Properties {

        /** WebMessageInfo key */
        key?: (MessageKey.$Properties|null);

        /** WebMessageInfo message */
        message?: (Message.$Properties|null);

        /** WebMessageInfo messageTimestamp */
        messageTimestamp?: (number|null);

        /** WebMessageInfo status */
        status?: (WebMessageInfo.Status|null);

        /** WebMessageInfo participant */
        participant?: (string|null);

        /** WebMessageInfo messageC2STimestamp */
        messageC2STimestamp?: (number|null);

        /** WebMessageInfo ignore */
        ignore?: (boolean|null);

        /** WebMessageInfo starred */
        starred?: (boolean|null);

        /** WebMessageInfo broadcast */
        broadcast?: (boolean|null);

        /** WebMessageInfo pushName */
        pushName?: (string|null);

        /** WebMessageInfo mediaCiphertextSha256 */
        mediaCiphertextSha256?: (Uint8Array|null);

        /** WebMessageInfo multicast */
        multicast?: (boolean|null);

        /** WebMessageInfo messageStubType */
        messageStubType?: (WebMessageInfo.StubType|null);

        /** WebMessageInfo messageStubParameters */
        messageStubParameters?: (string[]|null);

        /** WebMessageInfo duration */
        duration?: (number|null);

        /** WebMessageInfo labels */
        labels?: (string[]|null);

        /** WebMessageInfo ephemeralStartTimestamp */
        ephemeralStartTimestamp?: (number|null);

        /** WebMessageInfo ephemeralDuration */
        ephemeralDuration?: (number|null);

        /** WebMessageInfo verifiedBizName */
        verifiedBizName?: (string|null);

        /** WebMessageInfo userReceipt */
        userReceipt?: (UserReceipt.$Properties[]|null);

        /** WebMessageInfo reactions */
        reactions?: (Reaction.$Properties[]|null);

        /** WebMessageInfo pollUpdates */
        pollUpdates?: (PollUpdate.$Properties[]|null);

        /** WebMessageInfo messageSecret */
        messageSecret?: (Uint8Array|null);

        /** WebMessageInfo originalSelfAuthorUserJidString */
        originalSelfAuthorUserJidString?: (string|null);

        /** WebMessageInfo revokeMessageTimestamp */
        revokeMessageTimestamp?: (number|null);

        /** WebMessageInfo reportingTokenInfo */
        reportingTokenInfo?: (ReportingTokenInfo.$Properties|null);

        /** WebMessageInfo newsletterServerId */
        newsletterServerId?: (number|null);

        /** WebMessageInfo ephemeralExpirationTimestamp */
        ephemeralExpirationTimestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a WebMessageInfo. */
    type $Shape = WebMessageInfo.$Properties;

    /** Status enum. */
    enum Status {

        /** ERROR value */
        ERROR = 0,

        /** PENDING value */
        PENDING = 1,

        /** SERVER_ACK value */
        SERVER_ACK = 2,

        /** DELIVERY_ACK value */
        DELIVERY_ACK = 3,

        /** READ value */
        READ = 4,

        /** PLAYED value */
        PLAYED = 5
    }

    /** StubType enum. */
    enum StubType {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** REVOKE value */
        REVOKE = 1,

        /** CIPHERTEXT value */
        CIPHERTEXT = 2,

        /** GROUP_CREATE value */
        GROUP_CREATE = 20,

        /** GROUP_CHANGE_SUBJECT value */
        GROUP_CHANGE_SUBJECT = 21,

        /** GROUP_CHANGE_ICON value */
        GROUP_CHANGE_ICON = 22,

        /** GROUP_CHANGE_INVITE_LINK value */
        GROUP_CHANGE_INVITE_LINK = 23,

        /** GROUP_CHANGE_DESCRIPTION value */
        GROUP_CHANGE_DESCRIPTION = 24,

        /** GROUP_CHANGE_RESTRICT value */
        GROUP_CHANGE_RESTRICT = 25,

        /** GROUP_CHANGE_ANNOUNCE value */
        GROUP_CHANGE_ANNOUNCE = 26,

        /** GROUP_PARTICIPANT_ADD value */
        GROUP_PARTICIPANT_ADD = 27,

        /** GROUP_PARTICIPANT_REMOVE value */
        GROUP_PARTICIPANT_REMOVE = 28,

        /** GROUP_PARTICIPANT_PROMOTE value */
        GROUP_PARTICIPANT_PROMOTE = 29,

        /** GROUP_PARTICIPANT_DEMOTE value */
        GROUP_PARTICIPANT_DEMOTE = 30,

        /** GROUP_PARTICIPANT_INVITE value */
        GROUP_PARTICIPANT_INVITE = 31,

        /** GROUP_PARTICIPANT_LEAVE value */
        GROUP_PARTICIPANT_LEAVE = 32,

        /** GROUP_PARTICIPANT_CHANGE_NUMBER value */
        GROUP_PARTICIPANT_CHANGE_NUMBER = 33,

        /** CALL_MISSED_VOICE value */
        CALL_MISSED_VOICE = 40,

        /** CALL_MISSED_VIDEO value */
        CALL_MISSED_VIDEO = 41,

        /** CALL_MISSED_GROUP_VOICE value */
        CALL_MISSED_GROUP_VOICE = 45,

        /** CALL_MISSED_GROUP_VIDEO value */
        CALL_MISSED_GROUP_VIDEO = 46,

        /** CHANGE_EPHEMERAL_SETTING value */
        CHANGE_EPHEMERAL_SETTING = 72,

        /** ADMIN_REVOKE value */
        ADMIN_REVOKE = 132,

        /** EPHEMERAL_KEEP_IN_CHAT value */
        EPHEMERAL_KEEP_IN_CHAT = 143,

        /** GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST value */
        GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST = 144,

        /** GROUP_MEMBERSHIP_JOIN_APPROVAL_MODE value */
        GROUP_MEMBERSHIP_JOIN_APPROVAL_MODE = 145,

        /** GROUP_MEMBER_ADD_MODE value */
        GROUP_MEMBER_ADD_MODE = 171,

        /** GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST_NON_ADMIN_ADD value */
        GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST_NON_ADMIN_ADD = 172,

        /** PINNED_MESSAGE_IN_CHAT value */
        PINNED_MESSAGE_IN_CHAT = 177
    }
}

/**
 * Properties of a UserReceipt.
 * @deprecated Use UserReceipt.$Properties instead.
 */
export interface IUserReceipt extends UserReceipt.$Properties {
}

/** Represents a UserReceipt. */
export class UserReceipt {

    /**
     * Constructs a new UserReceipt.
     * @param [properties] Properties to set
     */
    constructor(properties?: UserReceipt.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** UserReceipt userJid. */
    userJid: string;

    /** UserReceipt receiptTimestamp. */
    receiptTimestamp: number;

    /** UserReceipt readTimestamp. */
    readTimestamp: number;

    /** UserReceipt playedTimestamp. */
    playedTimestamp: number;

    /** UserReceipt pendingDeviceJid. */
    pendingDeviceJid: string[];

    /** UserReceipt deliveredDeviceJid. */
    deliveredDeviceJid: string[];

    /**
     * Encodes the specified UserReceipt message. Does not implicitly {@link UserReceipt.verify|verify} messages.
     * @param message UserReceipt message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: UserReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a UserReceipt message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {UserReceipt & UserReceipt.$Shape} UserReceipt
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserReceipt & UserReceipt.$Shape;
}

export namespace UserReceipt {

    /** Properties of a UserReceipt. */
    interface $Properties {

        /** UserReceipt userJid */
        userJid?: (string|null);

        /** UserReceipt receiptTimestamp */
        receiptTimestamp?: (number|null);

        /** UserReceipt readTimestamp */
        readTimestamp?: (number|null);

        /** UserReceipt playedTimestamp */
        playedTimestamp?: (number|null);

        /** UserReceipt pendingDeviceJid */
        pendingDeviceJid?: (string[]|null);

        /** UserReceipt deliveredDeviceJid */
        deliveredDeviceJid?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a UserReceipt. */
    type $Shape = UserReceipt.$Properties;
}

/**
 * Properties of a Reaction.
 * @deprecated Use Reaction.$Properties instead.
 */
export interface IReaction extends Reaction.$Properties {
}

/** Represents a Reaction. */
export class Reaction {

    /**
     * Constructs a new Reaction.
     * @param [properties] Properties to set
     */
    constructor(properties?: Reaction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Reaction key. */
    key?: (MessageKey.$Properties|null);

    /** Reaction text. */
    text: string;

    /** Reaction groupingKey. */
    groupingKey: string;

    /** Reaction senderTimestampMs. */
    senderTimestampMs: number;

    /** Reaction unread. */
    unread: boolean;

    /**
     * Encodes the specified Reaction message. Does not implicitly {@link Reaction.verify|verify} messages.
     * @param message Reaction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Reaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Reaction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Reaction & Reaction.$Shape} Reaction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Reaction & Reaction.$Shape;
}

export namespace Reaction {

    /** Properties of a Reaction. */
    interface $Properties {

        /** Reaction key */
        key?: (MessageKey.$Properties|null);

        /** Reaction text */
        text?: (string|null);

        /** Reaction groupingKey */
        groupingKey?: (string|null);

        /** Reaction senderTimestampMs */
        senderTimestampMs?: (number|null);

        /** Reaction unread */
        unread?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Reaction. */
    type $Shape = Reaction.$Properties;
}

/**
 * Properties of a PollUpdate.
 * @deprecated Use PollUpdate.$Properties instead.
 */
export interface IPollUpdate extends PollUpdate.$Properties {
}

/** Represents a PollUpdate. */
export class PollUpdate {

    /**
     * Constructs a new PollUpdate.
     * @param [properties] Properties to set
     */
    constructor(properties?: PollUpdate.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PollUpdate pollUpdateMessageKey. */
    pollUpdateMessageKey?: (MessageKey.$Properties|null);

    /** PollUpdate vote. */
    vote?: (PollVoteMessage.$Properties|null);

    /** PollUpdate senderTimestampMs. */
    senderTimestampMs: number;

    /** PollUpdate serverTimestampMs. */
    serverTimestampMs: number;

    /** PollUpdate unread. */
    unread: boolean;

    /** PollUpdate metadata. */
    metadata?: (PollUpdateMessageMetadata.$Properties|null);

    /**
     * Encodes the specified PollUpdate message. Does not implicitly {@link PollUpdate.verify|verify} messages.
     * @param message PollUpdate message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PollUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PollUpdate message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PollUpdate & PollUpdate.$Shape} PollUpdate
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PollUpdate & PollUpdate.$Shape;
}

export namespace PollUpdate {

    /** Properties of a PollUpdate. */
    interface $Properties {

        /** PollUpdate pollUpdateMessageKey */
        pollUpdateMessageKey?: (MessageKey.$Properties|null);

        /** PollUpdate vote */
        vote?: (PollVoteMessage.$Properties|null);

        /** PollUpdate senderTimestampMs */
        senderTimestampMs?: (number|null);

        /** PollUpdate serverTimestampMs */
        serverTimestampMs?: (number|null);

        /** PollUpdate unread */
        unread?: (boolean|null);

        /** PollUpdate metadata */
        metadata?: (PollUpdateMessageMetadata.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PollUpdate. */
    type $Shape = PollUpdate.$Properties;
}

/**
 * Properties of a ReportingTokenInfo.
 * @deprecated Use ReportingTokenInfo.$Properties instead.
 */
export interface IReportingTokenInfo extends ReportingTokenInfo.$Properties {
}

/** Represents a ReportingTokenInfo. */
export class ReportingTokenInfo {

    /**
     * Constructs a new ReportingTokenInfo.
     * @param [properties] Properties to set
     */
    constructor(properties?: ReportingTokenInfo.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ReportingTokenInfo reportingTag. */
    reportingTag: Uint8Array;

    /** ReportingTokenInfo reportingTagTimestamp. */
    reportingTagTimestamp: number;

    /**
     * Encodes the specified ReportingTokenInfo message. Does not implicitly {@link ReportingTokenInfo.verify|verify} messages.
     * @param message ReportingTokenInfo message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ReportingTokenInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ReportingTokenInfo message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ReportingTokenInfo & ReportingTokenInfo.$Shape} ReportingTokenInfo
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReportingTokenInfo & ReportingTokenInfo.$Shape;
}

export namespace ReportingTokenInfo {

    /** Properties of a ReportingTokenInfo. */
    interface $Properties {

        /** ReportingTokenInfo reportingTag */
        reportingTag?: (Uint8Array|null);

        /** ReportingTokenInfo reportingTagTimestamp */
        reportingTagTimestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ReportingTokenInfo. */
    type $Shape = ReportingTokenInfo.$Properties;
}

/**
 * Properties of a GroupParticipant.
 * @deprecated Use GroupParticipant.$Properties instead.
 */
export interface IGroupParticipant extends GroupParticipant.$Properties {
}

/** Represents a GroupParticipant. */
export class GroupParticipant {

    /**
     * Constructs a new GroupParticipant.
     * @param [properties] Properties to set
     */
    constructor(properties?: GroupParticipant.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** GroupParticipant userJid. */
    userJid: string;

    /** GroupParticipant rank. */
    rank: GroupParticipant.Rank;

    /**
     * Encodes the specified GroupParticipant message. Does not implicitly {@link GroupParticipant.verify|verify} messages.
     * @param message GroupParticipant message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: GroupParticipant.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a GroupParticipant message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {GroupParticipant & GroupParticipant.$Shape} GroupParticipant
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupParticipant & GroupParticipant.$Shape;
}

export namespace GroupParticipant {

    /** Properties of a GroupParticipant. */
    interface $Properties {

        /** GroupParticipant userJid */
        userJid?: (string|null);

        /** GroupParticipant rank */
        rank?: (GroupParticipant.Rank|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a GroupParticipant. */
    type $Shape = GroupParticipant.$Properties;

    /** Rank enum. */
    enum Rank {

        /** REGULAR value */
        REGULAR = 0,

        /** ADMIN value */
        ADMIN = 1,

        /** SUPERADMIN value */
        SUPERADMIN = 2
    }
}

/**
 * Properties of a Pushname.
 * @deprecated Use Pushname.$Properties instead.
 */
export interface IPushname extends Pushname.$Properties {
}

/** Represents a Pushname. */
export class Pushname {

    /**
     * Constructs a new Pushname.
     * @param [properties] Properties to set
     */
    constructor(properties?: Pushname.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Pushname id. */
    id: string;

    /** Pushname pushname. */
    pushname: string;

    /**
     * Encodes the specified Pushname message. Does not implicitly {@link Pushname.verify|verify} messages.
     * @param message Pushname message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Pushname.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Pushname message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Pushname & Pushname.$Shape} Pushname
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Pushname & Pushname.$Shape;
}

export namespace Pushname {

    /** Properties of a Pushname. */
    interface $Properties {

        /** Pushname id */
        id?: (string|null);

        /** Pushname pushname */
        pushname?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Pushname. */
    type $Shape = Pushname.$Properties;
}

/**
 * Properties of a PhoneNumberToLIDMapping.
 * @deprecated Use PhoneNumberToLIDMapping.$Properties instead.
 */
export interface IPhoneNumberToLIDMapping extends PhoneNumberToLIDMapping.$Properties {
}

/** Represents a PhoneNumberToLIDMapping. */
export class PhoneNumberToLIDMapping {

    /**
     * Constructs a new PhoneNumberToLIDMapping.
     * @param [properties] Properties to set
     */
    constructor(properties?: PhoneNumberToLIDMapping.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PhoneNumberToLIDMapping pnJid. */
    pnJid: string;

    /** PhoneNumberToLIDMapping lidJid. */
    lidJid: string;

    /**
     * Encodes the specified PhoneNumberToLIDMapping message. Does not implicitly {@link PhoneNumberToLIDMapping.verify|verify} messages.
     * @param message PhoneNumberToLIDMapping message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PhoneNumberToLIDMapping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PhoneNumberToLIDMapping message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PhoneNumberToLIDMapping & PhoneNumberToLIDMapping.$Shape} PhoneNumberToLIDMapping
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PhoneNumberToLIDMapping & PhoneNumberToLIDMapping.$Shape;
}

export namespace PhoneNumberToLIDMapping {

    /** Properties of a PhoneNumberToLIDMapping. */
    interface $Properties {

        /** PhoneNumberToLIDMapping pnJid */
        pnJid?: (string|null);

        /** PhoneNumberToLIDMapping lidJid */
        lidJid?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PhoneNumberToLIDMapping. */
    type $Shape = PhoneNumberToLIDMapping.$Properties;
}

/**
 * Properties of an Account.
 * @deprecated Use Account.$Properties instead.
 */
export interface IAccount extends Account.$Properties {
}

/** Represents an Account. */
export class Account {

    /**
     * Constructs a new Account.
     * @param [properties] Properties to set
     */
    constructor(properties?: Account.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Account lid. */
    lid: string;

    /** Account username. */
    username: string;

    /** Account countryCode. */
    countryCode: string;

    /** Account isUsernameDeleted. */
    isUsernameDeleted: boolean;

    /**
     * Encodes the specified Account message. Does not implicitly {@link Account.verify|verify} messages.
     * @param message Account message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Account.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an Account message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Account & Account.$Shape} Account
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Account & Account.$Shape;
}

export namespace Account {

    /** Properties of an Account. */
    interface $Properties {

        /** Account lid */
        lid?: (string|null);

        /** Account username */
        username?: (string|null);

        /** Account countryCode */
        countryCode?: (string|null);

        /** Account isUsernameDeleted */
        isUsernameDeleted?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an Account. */
    type $Shape = Account.$Properties;
}

/**
 * Properties of an InlineContact.
 * @deprecated Use InlineContact.$Properties instead.
 */
export interface IInlineContact extends InlineContact.$Properties {
}

/** Represents an InlineContact. */
export class InlineContact {

    /**
     * Constructs a new InlineContact.
     * @param [properties] Properties to set
     */
    constructor(properties?: InlineContact.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** InlineContact pnJid. */
    pnJid: string;

    /** InlineContact lidJid. */
    lidJid: string;

    /** InlineContact fullName. */
    fullName: string;

    /** InlineContact firstName. */
    firstName: string;

    /** InlineContact username. */
    username: string;

    /**
     * Encodes the specified InlineContact message. Does not implicitly {@link InlineContact.verify|verify} messages.
     * @param message InlineContact message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: InlineContact.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an InlineContact message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {InlineContact & InlineContact.$Shape} InlineContact
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): InlineContact & InlineContact.$Shape;
}

export namespace InlineContact {

    /** Properties of an InlineContact. */
    interface $Properties {

        /** InlineContact pnJid */
        pnJid?: (string|null);

        /** InlineContact lidJid */
        lidJid?: (string|null);

        /** InlineContact fullName */
        fullName?: (string|null);

        /** InlineContact firstName */
        firstName?: (string|null);

        /** InlineContact username */
        username?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an InlineContact. */
    type $Shape = InlineContact.$Properties;
}

/**
 * Properties of a PastParticipants.
 * @deprecated Use PastParticipants.$Properties instead.
 */
export interface IPastParticipants extends PastParticipants.$Properties {
}

/** Represents a PastParticipants. */
export class PastParticipants {

    /**
     * Constructs a new PastParticipants.
     * @param [properties] Properties to set
     */
    constructor(properties?: PastParticipants.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PastParticipants groupJid. */
    groupJid: string;

    /** PastParticipants pastParticipants. */
    pastParticipants: PastParticipant.$Properties[];

    /**
     * Encodes the specified PastParticipants message. Does not implicitly {@link PastParticipants.verify|verify} messages.
     * @param message PastParticipants message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PastParticipants.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PastParticipants message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PastParticipants & PastParticipants.$Shape} PastParticipants
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PastParticipants & PastParticipants.$Shape;
}

export namespace PastParticipants {

    /** Properties of a PastParticipants. */
    interface $Properties {

        /** PastParticipants groupJid */
        groupJid?: (string|null);

        /** PastParticipants pastParticipants */
        pastParticipants?: (PastParticipant.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PastParticipants. */
    type $Shape = PastParticipants.$Properties;
}

/**
 * Properties of a PastParticipant.
 * @deprecated Use PastParticipant.$Properties instead.
 */
export interface IPastParticipant extends PastParticipant.$Properties {
}

/** Represents a PastParticipant. */
export class PastParticipant {

    /**
     * Constructs a new PastParticipant.
     * @param [properties] Properties to set
     */
    constructor(properties?: PastParticipant.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PastParticipant userJid. */
    userJid: string;

    /** PastParticipant leaveReason. */
    leaveReason: PastParticipant.LeaveReason;

    /** PastParticipant leaveTs. */
    leaveTs: number;

    /**
     * Encodes the specified PastParticipant message. Does not implicitly {@link PastParticipant.verify|verify} messages.
     * @param message PastParticipant message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PastParticipant.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PastParticipant message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PastParticipant & PastParticipant.$Shape} PastParticipant
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PastParticipant & PastParticipant.$Shape;
}

export namespace PastParticipant {

    /** Properties of a PastParticipant. */
    interface $Properties {

        /** PastParticipant userJid */
        userJid?: (string|null);

        /** PastParticipant leaveReason */
        leaveReason?: (PastParticipant.LeaveReason|null);

        /** PastParticipant leaveTs */
        leaveTs?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PastParticipant. */
    type $Shape = PastParticipant.$Properties;

    /** LeaveReason enum. */
    enum LeaveReason {

        /** LEFT value */
        LEFT = 0,

        /** REMOVED value */
        REMOVED = 1
    }
}

/**
 * Properties of a GlobalSettings.
 * @deprecated Use GlobalSettings.$Properties instead.
 */
export interface IGlobalSettings extends GlobalSettings.$Properties {
}

/** Represents a GlobalSettings. */
export class GlobalSettings {

    /**
     * Constructs a new GlobalSettings.
     * @param [properties] Properties to set
     */
    constructor(properties?: GlobalSettings.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** GlobalSettings disappearingModeDuration. */
    disappearingModeDuration: number;

    /** GlobalSettings disappearingModeTimestamp. */
    disappearingModeTimestamp: number;

    /** GlobalSettings securityNotifications. */
    securityNotifications: boolean;

    /** GlobalSettings autoUnarchiveChats. */
    autoUnarchiveChats: boolean;

    /** GlobalSettings chatDbLidMigrationTimestamp. */
    chatDbLidMigrationTimestamp: number;

    /**
     * Encodes the specified GlobalSettings message. Does not implicitly {@link GlobalSettings.verify|verify} messages.
     * @param message GlobalSettings message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: GlobalSettings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a GlobalSettings message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {GlobalSettings & GlobalSettings.$Shape} GlobalSettings
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GlobalSettings & GlobalSettings.$Shape;
}

export namespace GlobalSettings {

    /** Properties of a GlobalSettings. */
    interface $Properties {

        /** GlobalSettings disappearingModeDuration */
        disappearingModeDuration?: (number|null);

        /** GlobalSettings disappearingModeTimestamp */
        disappearingModeTimestamp?: (number|null);

        /** GlobalSettings securityNotifications */
        securityNotifications?: (boolean|null);

        /** GlobalSettings autoUnarchiveChats */
        autoUnarchiveChats?: (boolean|null);

        /** GlobalSettings chatDbLidMigrationTimestamp */
        chatDbLidMigrationTimestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a GlobalSettings. */
    type $Shape = GlobalSettings.$Properties;
}

/**
 * Properties of a Message.
 * @deprecated Use Message.$Properties instead.
 */
export interface IMessage extends Message.$Properties {
}

/** Represents a Message. */
export class Message {

    /**
     * Constructs a new Message.
     * @param [properties] Properties to set
     */
    constructor(properties?: Message.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Message conversation. */
    conversation: string;

    /** Message senderKeyDistributionMessage. */
    senderKeyDistributionMessage?: (Message.SenderKeyDistributionMessage.$Properties|null);

    /** Message imageMessage. */
    imageMessage?: (ImageMessage.$Properties|null);

    /** Message contactMessage. */
    contactMessage?: (ContactMessage.$Properties|null);

    /** Message locationMessage. */
    locationMessage?: (LocationMessage.$Properties|null);

    /** Message extendedTextMessage. */
    extendedTextMessage?: (ExtendedTextMessage.$Properties|null);

    /** Message documentMessage. */
    documentMessage?: (DocumentMessage.$Properties|null);

    /** Message audioMessage. */
    audioMessage?: (AudioMessage.$Properties|null);

    /** Message videoMessage. */
    videoMessage?: (VideoMessage.$Properties|null);

    /** Message call. */
    call?: (Call.$Properties|null);

    /** Message protocolMessage. */
    protocolMessage?: (ProtocolMessage.$Properties|null);

    /** Message contactsArrayMessage. */
    contactsArrayMessage?: (ContactsArrayMessage.$Properties|null);

    /** Message fastRatchetKeySenderKeyDistributionMessage. */
    fastRatchetKeySenderKeyDistributionMessage?: (Message.SenderKeyDistributionMessage.$Properties|null);

    /** Message liveLocationMessage. */
    liveLocationMessage?: (LiveLocationMessage.$Properties|null);

    /** Message stickerMessage. */
    stickerMessage?: (StickerMessage.$Properties|null);

    /** Message groupInviteMessage. */
    groupInviteMessage?: (GroupInviteMessage.$Properties|null);

    /** Message deviceSentMessage. */
    deviceSentMessage?: (DeviceSentMessage.$Properties|null);

    /** Message messageContextInfo. */
    messageContextInfo?: (MessageContextInfo.$Properties|null);

    /** Message viewOnceMessage. */
    viewOnceMessage?: (FutureProofMessage.$Properties|null);

    /** Message ephemeralMessage. */
    ephemeralMessage?: (FutureProofMessage.$Properties|null);

    /** Message reactionMessage. */
    reactionMessage?: (ReactionMessage.$Properties|null);

    /** Message pollCreationMessage. */
    pollCreationMessage?: (PollCreationMessage.$Properties|null);

    /** Message pollUpdateMessage. */
    pollUpdateMessage?: (PollUpdateMessage.$Properties|null);

    /** Message keepInChatMessage. */
    keepInChatMessage?: (KeepInChatMessage.$Properties|null);

    /** Message documentWithCaptionMessage. */
    documentWithCaptionMessage?: (FutureProofMessage.$Properties|null);

    /** Message requestPhoneNumberMessage. */
    requestPhoneNumberMessage?: (RequestPhoneNumberMessage.$Properties|null);

    /** Message viewOnceMessageV2. */
    viewOnceMessageV2?: (FutureProofMessage.$Properties|null);

    /** Message encReactionMessage. */
    encReactionMessage?: (EncReactionMessage.$Properties|null);

    /** Message editedMessage. */
    editedMessage?: (FutureProofMessage.$Properties|null);

    /** Message viewOnceMessageV2Extension. */
    viewOnceMessageV2Extension?: (FutureProofMessage.$Properties|null);

    /** Message pollCreationMessageV2. */
    pollCreationMessageV2?: (PollCreationMessage.$Properties|null);

    /** Message groupMentionedMessage. */
    groupMentionedMessage?: (FutureProofMessage.$Properties|null);

    /** Message pinInChatMessage. */
    pinInChatMessage?: (PinInChatMessage.$Properties|null);

    /** Message pollCreationMessageV3. */
    pollCreationMessageV3?: (PollCreationMessage.$Properties|null);

    /** Message ptvMessage. */
    ptvMessage?: (VideoMessage.$Properties|null);

    /** Message botInvokeMessage. */
    botInvokeMessage?: (FutureProofMessage.$Properties|null);

    /** Message encCommentMessage. */
    encCommentMessage?: (EncCommentMessage.$Properties|null);

    /** Message lottieStickerMessage. */
    lottieStickerMessage?: (FutureProofMessage.$Properties|null);

    /** Message eventMessage. */
    eventMessage?: (EventMessage.$Properties|null);

    /** Message encEventResponseMessage. */
    encEventResponseMessage?: (EncEventResponseMessage.$Properties|null);

    /** Message commentMessage. */
    commentMessage?: (CommentMessage.$Properties|null);

    /** Message secretEncryptedMessage. */
    secretEncryptedMessage?: (SecretEncryptedMessage.$Properties|null);

    /** Message albumMessage. */
    albumMessage?: (AlbumMessage.$Properties|null);

    /** Message eventCoverImage. */
    eventCoverImage?: (FutureProofMessage.$Properties|null);

    /** Message statusMentionMessage. */
    statusMentionMessage?: (FutureProofMessage.$Properties|null);

    /** Message pollCreationOptionImageMessage. */
    pollCreationOptionImageMessage?: (FutureProofMessage.$Properties|null);

    /** Message associatedChildMessage. */
    associatedChildMessage?: (FutureProofMessage.$Properties|null);

    /** Message groupStatusMentionMessage. */
    groupStatusMentionMessage?: (FutureProofMessage.$Properties|null);

    /** Message pollCreationMessageV4. */
    pollCreationMessageV4?: (FutureProofMessage.$Properties|null);

    /** Message statusAddYours. */
    statusAddYours?: (FutureProofMessage.$Properties|null);

    /** Message groupStatusMessage. */
    groupStatusMessage?: (FutureProofMessage.$Properties|null);

    /** Message limitSharingMessage. */
    limitSharingMessage?: (FutureProofMessage.$Properties|null);

    /** Message botTaskMessage. */
    botTaskMessage?: (FutureProofMessage.$Properties|null);

    /** Message questionMessage. */
    questionMessage?: (FutureProofMessage.$Properties|null);

    /** Message groupStatusMessageV2. */
    groupStatusMessageV2?: (FutureProofMessage.$Properties|null);

    /** Message botForwardedMessage. */
    botForwardedMessage?: (FutureProofMessage.$Properties|null);

    /** Message questionReplyMessage. */
    questionReplyMessage?: (FutureProofMessage.$Properties|null);

    /** Message pollCreationMessageV5. */
    pollCreationMessageV5?: (PollCreationMessage.$Properties|null);

    /** Message newsletterAdminProfileMessage. */
    newsletterAdminProfileMessage?: (FutureProofMessage.$Properties|null);

    /** Message spoilerMessage. */
    spoilerMessage?: (FutureProofMessage.$Properties|null);

    /** Message pollCreationMessageV6. */
    pollCreationMessageV6?: (PollCreationMessage.$Properties|null);

    /** Message pollAddOptionMessage. */
    pollAddOptionMessage?: (PollAddOptionMessage.$Properties|null);

    /** Message newsletterAdminProfileStatusMessage. */
    newsletterAdminProfileStatusMessage?: (FutureProofMessage.$Properties|null);

    /** Message botPlatformRegistrationSuccessMessage. */
    botPlatformRegistrationSuccessMessage?: (FutureProofMessage.$Properties|null);

    /**
     * Encodes the specified Message message. Does not implicitly {@link Message.verify|verify} messages.
     * @param message Message message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Message message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Message & Message.$Shape} Message
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Message & Message.$Shape;
}

export namespace Message {

    /** Properties of a Message. */
    interface $Properties {

        /** Message conversation */
        conversation?: (string|null);

        /** Message senderKeyDistributionMessage */
        senderKeyDistributionMessage?: (Message.SenderKeyDistributionMessage.$Properties|null);

        /** Message imageMessage */
        imageMessage?: (ImageMessage.$Properties|null);

        /** Message contactMessage */
        contactMessage?: (ContactMessage.$Properties|null);

        /** Message locationMessage */
        locationMessage?: (LocationMessage.$Properties|null);

        /** Message extendedTextMessage */
        extendedTextMessage?: (ExtendedTextMessage.$Properties|null);

        /** Message documentMessage */
        documentMessage?: (DocumentMessage.$Properties|null);

        /** Message audioMessage */
        audioMessage?: (AudioMessage.$Properties|null);

        /** Message videoMessage */
        videoMessage?: (VideoMessage.$Properties|null);

        /** Message call */
        call?: (Call.$Properties|null);

        /** Message protocolMessage */
        protocolMessage?: (ProtocolMessage.$Properties|null);

        /** Message contactsArrayMessage */
        contactsArrayMessage?: (ContactsArrayMessage.$Properties|null);

        /** Message fastRatchetKeySenderKeyDistributionMessage */
        fastRatchetKeySenderKeyDistributionMessage?: (Message.SenderKeyDistributionMessage.$Properties|null);

        /** Message liveLocationMessage */
        liveLocationMessage?: (LiveLocationMessage.$Properties|null);

        /** Message stickerMessage */
        stickerMessage?: (StickerMessage.$Properties|null);

        /** Message groupInviteMessage */
        groupInviteMessage?: (GroupInviteMessage.$Properties|null);

        /** Message deviceSentMessage */
        deviceSentMessage?: (DeviceSentMessage.$Properties|null);

        /** Message messageContextInfo */
        messageContextInfo?: (MessageContextInfo.$Properties|null);

        /** Message viewOnceMessage */
        viewOnceMessage?: (FutureProofMessage.$Properties|null);

        /** Message ephemeralMessage */
        ephemeralMessage?: (FutureProofMessage.$Properties|null);

        /** Message reactionMessage */
        reactionMessage?: (ReactionMessage.$Properties|null);

        /** Message pollCreationMessage */
        pollCreationMessage?: (PollCreationMessage.$Properties|null);

        /** Message pollUpdateMessage */
        pollUpdateMessage?: (PollUpdateMessage.$Properties|null);

        /** Message keepInChatMessage */
        keepInChatMessage?: (KeepInChatMessage.$Properties|null);

        /** Message documentWithCaptionMessage */
        documentWithCaptionMessage?: (FutureProofMessage.$Properties|null);

        /** Message requestPhoneNumberMessage */
        requestPhoneNumberMessage?: (RequestPhoneNumberMessage.$Properties|null);

        /** Message viewOnceMessageV2 */
        viewOnceMessageV2?: (FutureProofMessage.$Properties|null);

        /** Message encReactionMessage */
        encReactionMessage?: (EncReactionMessage.$Properties|null);

        /** Message editedMessage */
        editedMessage?: (FutureProofMessage.$Properties|null);

        /** Message viewOnceMessageV2Extension */
        viewOnceMessageV2Extension?: (FutureProofMessage.$Properties|null);

        /** Message pollCreationMessageV2 */
        pollCreationMessageV2?: (PollCreationMessage.$Properties|null);

        /** Message groupMentionedMessage */
        groupMentionedMessage?: (FutureProofMessage.$Properties|null);

        /** Message pinInChatMessage */
        pinInChatMessage?: (PinInChatMessage.$Properties|null);

        /** Message pollCreationMessageV3 */
        pollCreationMessageV3?: (PollCreationMessage.$Properties|null);

        /** Message ptvMessage */
        ptvMessage?: (VideoMessage.$Properties|null);

        /** Message botInvokeMessage */
        botInvokeMessage?: (FutureProofMessage.$Properties|null);

        /** Message encCommentMessage */
        encCommentMessage?: (EncCommentMessage.$Properties|null);

        /** Message lottieStickerMessage */
        lottieStickerMessage?: (FutureProofMessage.$Properties|null);

        /** Message eventMessage */
        eventMessage?: (EventMessage.$Properties|null);

        /** Message encEventResponseMessage */
        encEventResponseMessage?: (EncEventResponseMessage.$Properties|null);

        /** Message commentMessage */
        commentMessage?: (CommentMessage.$Properties|null);

        /** Message secretEncryptedMessage */
        secretEncryptedMessage?: (SecretEncryptedMessage.$Properties|null);

        /** Message albumMessage */
        albumMessage?: (AlbumMessage.$Properties|null);

        /** Message eventCoverImage */
        eventCoverImage?: (FutureProofMessage.$Properties|null);

        /** Message statusMentionMessage */
        statusMentionMessage?: (FutureProofMessage.$Properties|null);

        /** Message pollCreationOptionImageMessage */
        pollCreationOptionImageMessage?: (FutureProofMessage.$Properties|null);

        /** Message associatedChildMessage */
        associatedChildMessage?: (FutureProofMessage.$Properties|null);

        /** Message groupStatusMentionMessage */
        groupStatusMentionMessage?: (FutureProofMessage.$Properties|null);

        /** Message pollCreationMessageV4 */
        pollCreationMessageV4?: (FutureProofMessage.$Properties|null);

        /** Message statusAddYours */
        statusAddYours?: (FutureProofMessage.$Properties|null);

        /** Message groupStatusMessage */
        groupStatusMessage?: (FutureProofMessage.$Properties|null);

        /** Message limitSharingMessage */
        limitSharingMessage?: (FutureProofMessage.$Properties|null);

        /** Message botTaskMessage */
        botTaskMessage?: (FutureProofMessage.$Properties|null);

        /** Message questionMessage */
        questionMessage?: (FutureProofMessage.$Properties|null);

        /** Message groupStatusMessageV2 */
        groupStatusMessageV2?: (FutureProofMessage.$Properties|null);

        /** Message botForwardedMessage */
        botForwardedMessage?: (FutureProofMessage.$Properties|null);

        /** Message questionReplyMessage */
        questionReplyMessage?: (FutureProofMessage.$Properties|null);

        /** Message pollCreationMessageV5 */
        pollCreationMessageV5?: (PollCreationMessage.$Properties|null);

        /** Message newsletterAdminProfileMessage */
        newsletterAdminProfileMessage?: (FutureProofMessage.$Properties|null);

        /** Message spoilerMessage */
        spoilerMessage?: (FutureProofMessage.$Properties|null);

        /** Message pollCreationMessageV6 */
        pollCreationMessageV6?: (PollCreationMessage.$Properties|null);

        /** Message pollAddOptionMessage */
        pollAddOptionMessage?: (PollAddOptionMessage.$Properties|null);

        /** Message newsletterAdminProfileStatusMessage */
        newsletterAdminProfileStatusMessage?: (FutureProofMessage.$Properties|null);

        /** Message botPlatformRegistrationSuccessMessage */
        botPlatformRegistrationSuccessMessage?: (FutureProofMessage.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Message. */
    type $Shape = Message.$Properties;

    /**
     * Properties of a SenderKeyDistributionMessage.
     * @deprecated Use Message.SenderKeyDistributionMessage.$Properties instead.
     */
    interface ISenderKeyDistributionMessage extends Message.SenderKeyDistributionMessage.$Properties {
    }

    /** Represents a SenderKeyDistributionMessage. */
    class SenderKeyDistributionMessage {

        /**
         * Constructs a new SenderKeyDistributionMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: Message.SenderKeyDistributionMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SenderKeyDistributionMessage groupId. */
        groupId: string;

        /** SenderKeyDistributionMessage axolotlSenderKeyDistributionMessage. */
        axolotlSenderKeyDistributionMessage: Uint8Array;

        /**
         * Encodes the specified SenderKeyDistributionMessage message. Does not implicitly {@link Message.SenderKeyDistributionMessage.verify|verify} messages.
         * @param message SenderKeyDistributionMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: Message.SenderKeyDistributionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SenderKeyDistributionMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {Message.SenderKeyDistributionMessage & Message.SenderKeyDistributionMessage.$Shape} SenderKeyDistributionMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Message.SenderKeyDistributionMessage & Message.SenderKeyDistributionMessage.$Shape;
    }

    namespace SenderKeyDistributionMessage {

        /** Properties of a SenderKeyDistributionMessage. */
        interface $Properties {

            /** SenderKeyDistributionMessage groupId */
            groupId?: (string|null);

            /** SenderKeyDistributionMessage axolotlSenderKeyDistributionMessage */
            axolotlSenderKeyDistributionMessage?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SenderKeyDistributionMessage. */
        type $Shape = Message.SenderKeyDistributionMessage.$Properties;
    }
}

/**
 * Properties of a DeviceSentMessage.
 * @deprecated Use DeviceSentMessage.$Properties instead.
 */
export interface IDeviceSentMessage extends DeviceSentMessage.$Properties {
}

/** Represents a DeviceSentMessage. */
export class DeviceSentMessage {

    /**
     * Constructs a new DeviceSentMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: DeviceSentMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** DeviceSentMessage destinationJid. */
    destinationJid: string;

    /** DeviceSentMessage message. */
    message?: (Message.$Properties|null);

    /** DeviceSentMessage phash. */
    phash: string;

    /**
     * Encodes the specified DeviceSentMessage message. Does not implicitly {@link DeviceSentMessage.verify|verify} messages.
     * @param message DeviceSentMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: DeviceSentMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a DeviceSentMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {DeviceSentMessage & DeviceSentMessage.$Shape} DeviceSentMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DeviceSentMessage & DeviceSentMessage.$Shape;
}

export namespace DeviceSentMessage {

    /** Properties of a DeviceSentMessage. */
    interface $Properties {

        /** DeviceSentMessage destinationJid */
        destinationJid?: (string|null);

        /** DeviceSentMessage message */
        message?: (Message.$Properties|null);

        /** DeviceSentMessage phash */
        phash?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a DeviceSentMessage. */
    type $Shape = DeviceSentMessage.$Properties;
}

/**
 * Properties of a FutureProofMessage.
 * @deprecated Use FutureProofMessage.$Properties instead.
 */
export interface IFutureProofMessage extends FutureProofMessage.$Properties {
}

/** Represents a FutureProofMessage. */
export class FutureProofMessage {

    /**
     * Constructs a new FutureProofMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: FutureProofMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** FutureProofMessage message. */
    message?: (Message.$Properties|null);

    /**
     * Encodes the specified FutureProofMessage message. Does not implicitly {@link FutureProofMessage.verify|verify} messages.
     * @param message FutureProofMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: FutureProofMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a FutureProofMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {FutureProofMessage & FutureProofMessage.$Shape} FutureProofMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FutureProofMessage & FutureProofMessage.$Shape;
}

export namespace FutureProofMessage {

    /** Properties of a FutureProofMessage. */
    interface $Properties {

        /** FutureProofMessage message */
        message?: (Message.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a FutureProofMessage. */
    type $Shape = FutureProofMessage.$Properties;
}

/**
 * Properties of a MessageKey.
 * @deprecated Use MessageKey.$Properties instead.
 */
export interface IMessageKey extends MessageKey.$Properties {
}

/** Represents a MessageKey. */
export class MessageKey {

    /**
     * Constructs a new MessageKey.
     * @param [properties] Properties to set
     */
    constructor(properties?: MessageKey.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** MessageKey remoteJid. */
    remoteJid: string;

    /** MessageKey fromMe. */
    fromMe: boolean;

    /** MessageKey id. */
    id: string;

    /** MessageKey participant. */
    participant: string;

    /**
     * Encodes the specified MessageKey message. Does not implicitly {@link MessageKey.verify|verify} messages.
     * @param message MessageKey message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: MessageKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a MessageKey message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {MessageKey & MessageKey.$Shape} MessageKey
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MessageKey & MessageKey.$Shape;
}

export namespace MessageKey {

    /** Properties of a MessageKey. */
    interface $Properties {

        /** MessageKey remoteJid */
        remoteJid?: (string|null);

        /** MessageKey fromMe */
        fromMe?: (boolean|null);

        /** MessageKey id */
        id?: (string|null);

        /** MessageKey participant */
        participant?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a MessageKey. */
    type $Shape = MessageKey.$Properties;
}

/**
 * Properties of a ContextInfo.
 * @deprecated Use ContextInfo.$Properties instead.
 */
export interface IContextInfo extends ContextInfo.$Properties {
}

/** Represents a ContextInfo. */
export class ContextInfo {

    /**
     * Constructs a new ContextInfo.
     * @param [properties] Properties to set
     */
    constructor(properties?: ContextInfo.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ContextInfo stanzaId. */
    stanzaId: string;

    /** ContextInfo participant. */
    participant: string;

    /** ContextInfo quotedMessage. */
    quotedMessage?: (Message.$Properties|null);

    /** ContextInfo remoteJid. */
    remoteJid: string;

    /** ContextInfo mentionedJid. */
    mentionedJid: string[];

    /** ContextInfo forwardingScore. */
    forwardingScore: number;

    /** ContextInfo isForwarded. */
    isForwarded: boolean;

    /** ContextInfo expiration. */
    expiration: number;

    /** ContextInfo ephemeralSettingTimestamp. */
    ephemeralSettingTimestamp: number;

    /** ContextInfo disappearingMode. */
    disappearingMode?: (DisappearingMode.$Properties|null);

    /** ContextInfo groupSubject. */
    groupSubject: string;

    /** ContextInfo parentGroupJid. */
    parentGroupJid: string;

    /** ContextInfo groupMentions. */
    groupMentions: GroupMention.$Properties[];

    /** ContextInfo nonJidMentions. */
    nonJidMentions: number;

    /** ContextInfo isSpoiler. */
    isSpoiler: boolean;

    /**
     * Encodes the specified ContextInfo message. Does not implicitly {@link ContextInfo.verify|verify} messages.
     * @param message ContextInfo message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ContextInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ContextInfo message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ContextInfo & ContextInfo.$Shape} ContextInfo
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ContextInfo & ContextInfo.$Shape;
}

export namespace ContextInfo {

    /** Properties of a ContextInfo. */
    interface $Properties {

        /** ContextInfo stanzaId */
        stanzaId?: (string|null);

        /** ContextInfo participant */
        participant?: (string|null);

        /** ContextInfo quotedMessage */
        quotedMessage?: (Message.$Properties|null);

        /** ContextInfo remoteJid */
        remoteJid?: (string|null);

        /** ContextInfo mentionedJid */
        mentionedJid?: (string[]|null);

        /** ContextInfo forwardingScore */
        forwardingScore?: (number|null);

        /** ContextInfo isForwarded */
        isForwarded?: (boolean|null);

        /** ContextInfo expiration */
        expiration?: (number|null);

        /** ContextInfo ephemeralSettingTimestamp */
        ephemeralSettingTimestamp?: (number|null);

        /** ContextInfo disappearingMode */
        disappearingMode?: (DisappearingMode.$Properties|null);

        /** ContextInfo groupSubject */
        groupSubject?: (string|null);

        /** ContextInfo parentGroupJid */
        parentGroupJid?: (string|null);

        /** ContextInfo groupMentions */
        groupMentions?: (GroupMention.$Properties[]|null);

        /** ContextInfo nonJidMentions */
        nonJidMentions?: (number|null);

        /** ContextInfo isSpoiler */
        isSpoiler?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ContextInfo. */
    type $Shape = ContextInfo.$Properties;
}

/**
 * Properties of a GroupMention.
 * @deprecated Use GroupMention.$Properties instead.
 */
export interface IGroupMention extends GroupMention.$Properties {
}

/** Represents a GroupMention. */
export class GroupMention {

    /**
     * Constructs a new GroupMention.
     * @param [properties] Properties to set
     */
    constructor(properties?: GroupMention.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** GroupMention groupJid. */
    groupJid: string;

    /** GroupMention groupSubject. */
    groupSubject: string;

    /**
     * Encodes the specified GroupMention message. Does not implicitly {@link GroupMention.verify|verify} messages.
     * @param message GroupMention message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: GroupMention.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a GroupMention message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {GroupMention & GroupMention.$Shape} GroupMention
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupMention & GroupMention.$Shape;
}

export namespace GroupMention {

    /** Properties of a GroupMention. */
    interface $Properties {

        /** GroupMention groupJid */
        groupJid?: (string|null);

        /** GroupMention groupSubject */
        groupSubject?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a GroupMention. */
    type $Shape = GroupMention.$Properties;
}

/**
 * Properties of a DisappearingMode.
 * @deprecated Use DisappearingMode.$Properties instead.
 */
export interface IDisappearingMode extends DisappearingMode.$Properties {
}

/** Represents a DisappearingMode. */
export class DisappearingMode {

    /**
     * Constructs a new DisappearingMode.
     * @param [properties] Properties to set
     */
    constructor(properties?: DisappearingMode.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** DisappearingMode initiator. */
    initiator: DisappearingMode.Initiator;

    /** DisappearingMode trigger. */
    trigger: DisappearingMode.Trigger;

    /** DisappearingMode initiatorDeviceJid. */
    initiatorDeviceJid: string;

    /** DisappearingMode initiatedByMe. */
    initiatedByMe: boolean;

    /**
     * Encodes the specified DisappearingMode message. Does not implicitly {@link DisappearingMode.verify|verify} messages.
     * @param message DisappearingMode message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: DisappearingMode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a DisappearingMode message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {DisappearingMode & DisappearingMode.$Shape} DisappearingMode
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DisappearingMode & DisappearingMode.$Shape;
}

export namespace DisappearingMode {

    /** Properties of a DisappearingMode. */
    interface $Properties {

        /** DisappearingMode initiator */
        initiator?: (DisappearingMode.Initiator|null);

        /** DisappearingMode trigger */
        trigger?: (DisappearingMode.Trigger|null);

        /** DisappearingMode initiatorDeviceJid */
        initiatorDeviceJid?: (string|null);

        /** DisappearingMode initiatedByMe */
        initiatedByMe?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a DisappearingMode. */
    type $Shape = DisappearingMode.$Properties;

    /** Initiator enum. */
    enum Initiator {

        /** CHANGED_IN_CHAT value */
        CHANGED_IN_CHAT = 0,

        /** INITIATED_BY_ME value */
        INITIATED_BY_ME = 1,

        /** INITIATED_BY_OTHER value */
        INITIATED_BY_OTHER = 2,

        /** BIZ_UPGRADE_FB_HOSTING value */
        BIZ_UPGRADE_FB_HOSTING = 3
    }

    /** Trigger enum. */
    enum Trigger {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** CHAT_SETTING value */
        CHAT_SETTING = 1,

        /** ACCOUNT_SETTING value */
        ACCOUNT_SETTING = 2,

        /** BULK_CHANGE value */
        BULK_CHANGE = 3,

        /** BIZ_SUPPORTS_FB_HOSTING value */
        BIZ_SUPPORTS_FB_HOSTING = 4,

        /** UNKNOWN_GROUPS value */
        UNKNOWN_GROUPS = 5
    }
}

/**
 * Properties of a MessageContextInfo.
 * @deprecated Use MessageContextInfo.$Properties instead.
 */
export interface IMessageContextInfo extends MessageContextInfo.$Properties {
}

/** Represents a MessageContextInfo. */
export class MessageContextInfo {

    /**
     * Constructs a new MessageContextInfo.
     * @param [properties] Properties to set
     */
    constructor(properties?: MessageContextInfo.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** MessageContextInfo deviceListMetadata. */
    deviceListMetadata?: (DeviceListMetadata.$Properties|null);

    /** MessageContextInfo deviceListMetadataVersion. */
    deviceListMetadataVersion: number;

    /** MessageContextInfo messageSecret. */
    messageSecret: Uint8Array;

    /** MessageContextInfo paddingBytes. */
    paddingBytes: Uint8Array;

    /** MessageContextInfo messageAddOnDurationInSecs. */
    messageAddOnDurationInSecs: number;

    /** MessageContextInfo reportingTokenVersion. */
    reportingTokenVersion: number;

    /** MessageContextInfo messageAddOnExpiryType. */
    messageAddOnExpiryType: MessageContextInfo.MessageAddonExpiryType;

    /** MessageContextInfo messageAssociation. */
    messageAssociation?: (MessageAssociation.$Properties|null);

    /** MessageContextInfo limitSharing. */
    limitSharing?: (LimitSharing.$Properties|null);

    /** MessageContextInfo limitSharingV2. */
    limitSharingV2?: (LimitSharing.$Properties|null);

    /** MessageContextInfo threadId. */
    threadId: ThreadID.$Properties[];

    /**
     * Encodes the specified MessageContextInfo message. Does not implicitly {@link MessageContextInfo.verify|verify} messages.
     * @param message MessageContextInfo message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: MessageContextInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a MessageContextInfo message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {MessageContextInfo & MessageContextInfo.$Shape} MessageContextInfo
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MessageContextInfo & MessageContextInfo.$Shape;
}

export namespace MessageContextInfo {

    /** Properties of a MessageContextInfo. */
    interface $Properties {

        /** MessageContextInfo deviceListMetadata */
        deviceListMetadata?: (DeviceListMetadata.$Properties|null);

        /** MessageContextInfo deviceListMetadataVersion */
        deviceListMetadataVersion?: (number|null);

        /** MessageContextInfo messageSecret */
        messageSecret?: (Uint8Array|null);

        /** MessageContextInfo paddingBytes */
        paddingBytes?: (Uint8Array|null);

        /** MessageContextInfo messageAddOnDurationInSecs */
        messageAddOnDurationInSecs?: (number|null);

        /** MessageContextInfo reportingTokenVersion */
        reportingTokenVersion?: (number|null);

        /** MessageContextInfo messageAddOnExpiryType */
        messageAddOnExpiryType?: (MessageContextInfo.MessageAddonExpiryType|null);

        /** MessageContextInfo messageAssociation */
        messageAssociation?: (MessageAssociation.$Properties|null);

        /** MessageContextInfo limitSharing */
        limitSharing?: (LimitSharing.$Properties|null);

        /** MessageContextInfo limitSharingV2 */
        limitSharingV2?: (LimitSharing.$Properties|null);

        /** MessageContextInfo threadId */
        threadId?: (ThreadID.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a MessageContextInfo. */
    type $Shape = MessageContextInfo.$Properties;

    /** MessageAddonExpiryType enum. */
    enum MessageAddonExpiryType {

        /** STATIC value */
        STATIC = 1,

        /** DEPENDENT_ON_PARENT value */
        DEPENDENT_ON_PARENT = 2
    }
}

/**
 * Properties of a DeviceListMetadata.
 * @deprecated Use DeviceListMetadata.$Properties instead.
 */
export interface IDeviceListMetadata extends DeviceListMetadata.$Properties {
}

/** Represents a DeviceListMetadata. */
export class DeviceListMetadata {

    /**
     * Constructs a new DeviceListMetadata.
     * @param [properties] Properties to set
     */
    constructor(properties?: DeviceListMetadata.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** DeviceListMetadata senderKeyHash. */
    senderKeyHash: Uint8Array;

    /** DeviceListMetadata senderTimestamp. */
    senderTimestamp: number;

    /** DeviceListMetadata senderKeyIndexes. */
    senderKeyIndexes: number[];

    /** DeviceListMetadata senderAccountType. */
    senderAccountType: ADVEncryptionType;

    /** DeviceListMetadata receiverAccountType. */
    receiverAccountType: ADVEncryptionType;

    /** DeviceListMetadata recipientKeyHash. */
    recipientKeyHash: Uint8Array;

    /** DeviceListMetadata recipientTimestamp. */
    recipientTimestamp: number;

    /** DeviceListMetadata recipientKeyIndexes. */
    recipientKeyIndexes: number[];

    /**
     * Encodes the specified DeviceListMetadata message. Does not implicitly {@link DeviceListMetadata.verify|verify} messages.
     * @param message DeviceListMetadata message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: DeviceListMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a DeviceListMetadata message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {DeviceListMetadata & DeviceListMetadata.$Shape} DeviceListMetadata
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DeviceListMetadata & DeviceListMetadata.$Shape;
}

export namespace DeviceListMetadata {

    /** Properties of a DeviceListMetadata. */
    interface $Properties {

        /** DeviceListMetadata senderKeyHash */
        senderKeyHash?: (Uint8Array|null);

        /** DeviceListMetadata senderTimestamp */
        senderTimestamp?: (number|null);

        /** DeviceListMetadata senderKeyIndexes */
        senderKeyIndexes?: (number[]|null);

        /** DeviceListMetadata senderAccountType */
        senderAccountType?: (ADVEncryptionType|null);

        /** DeviceListMetadata receiverAccountType */
        receiverAccountType?: (ADVEncryptionType|null);

        /** DeviceListMetadata recipientKeyHash */
        recipientKeyHash?: (Uint8Array|null);

        /** DeviceListMetadata recipientTimestamp */
        recipientTimestamp?: (number|null);

        /** DeviceListMetadata recipientKeyIndexes */
        recipientKeyIndexes?: (number[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a DeviceListMetadata. */
    type $Shape = DeviceListMetadata.$Properties;
}

/**
 * Properties of a MessageAssociation.
 * @deprecated Use MessageAssociation.$Properties instead.
 */
export interface IMessageAssociation extends MessageAssociation.$Properties {
}

/** Represents a MessageAssociation. */
export class MessageAssociation {

    /**
     * Constructs a new MessageAssociation.
     * @param [properties] Properties to set
     */
    constructor(properties?: MessageAssociation.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** MessageAssociation associationType. */
    associationType: MessageAssociation.AssociationType;

    /** MessageAssociation parentMessageKey. */
    parentMessageKey?: (MessageKey.$Properties|null);

    /** MessageAssociation messageIndex. */
    messageIndex: number;

    /**
     * Encodes the specified MessageAssociation message. Does not implicitly {@link MessageAssociation.verify|verify} messages.
     * @param message MessageAssociation message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: MessageAssociation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a MessageAssociation message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {MessageAssociation & MessageAssociation.$Shape} MessageAssociation
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MessageAssociation & MessageAssociation.$Shape;
}

export namespace MessageAssociation {

    /** Properties of a MessageAssociation. */
    interface $Properties {

        /** MessageAssociation associationType */
        associationType?: (MessageAssociation.AssociationType|null);

        /** MessageAssociation parentMessageKey */
        parentMessageKey?: (MessageKey.$Properties|null);

        /** MessageAssociation messageIndex */
        messageIndex?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a MessageAssociation. */
    type $Shape = MessageAssociation.$Properties;

    /** AssociationType enum. */
    enum AssociationType {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** MEDIA_ALBUM value */
        MEDIA_ALBUM = 1,

        /** BOT_PLUGIN value */
        BOT_PLUGIN = 2,

        /** EVENT_COVER_IMAGE value */
        EVENT_COVER_IMAGE = 3,

        /** STATUS_POLL value */
        STATUS_POLL = 4,

        /** HD_VIDEO_DUAL_UPLOAD value */
        HD_VIDEO_DUAL_UPLOAD = 5,

        /** STATUS_EXTERNAL_RESHARE value */
        STATUS_EXTERNAL_RESHARE = 6,

        /** MEDIA_POLL value */
        MEDIA_POLL = 7,

        /** STATUS_ADD_YOURS value */
        STATUS_ADD_YOURS = 8,

        /** STATUS_NOTIFICATION value */
        STATUS_NOTIFICATION = 9,

        /** HD_IMAGE_DUAL_UPLOAD value */
        HD_IMAGE_DUAL_UPLOAD = 10,

        /** STICKER_ANNOTATION value */
        STICKER_ANNOTATION = 11,

        /** MOTION_PHOTO value */
        MOTION_PHOTO = 12,

        /** STATUS_LINK_ACTION value */
        STATUS_LINK_ACTION = 13,

        /** VIEW_ALL_REPLIES value */
        VIEW_ALL_REPLIES = 14,

        /** STATUS_ADD_YOURS_AI_IMAGINE value */
        STATUS_ADD_YOURS_AI_IMAGINE = 15,

        /** STATUS_QUESTION value */
        STATUS_QUESTION = 16,

        /** STATUS_ADD_YOURS_DIWALI value */
        STATUS_ADD_YOURS_DIWALI = 17,

        /** STATUS_REACTION value */
        STATUS_REACTION = 18,

        /** HEVC_VIDEO_DUAL_UPLOAD value */
        HEVC_VIDEO_DUAL_UPLOAD = 19,

        /** POLL_ADD_OPTION value */
        POLL_ADD_OPTION = 20
    }
}

/**
 * Properties of a ThreadID.
 * @deprecated Use ThreadID.$Properties instead.
 */
export interface IThreadID extends ThreadID.$Properties {
}

/** Represents a ThreadID. */
export class ThreadID {

    /**
     * Constructs a new ThreadID.
     * @param [properties] Properties to set
     */
    constructor(properties?: ThreadID.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ThreadID threadType. */
    threadType: ThreadID.ThreadType;

    /** ThreadID threadKey. */
    threadKey?: (MessageKey.$Properties|null);

    /**
     * Encodes the specified ThreadID message. Does not implicitly {@link ThreadID.verify|verify} messages.
     * @param message ThreadID message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ThreadID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ThreadID message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ThreadID & ThreadID.$Shape} ThreadID
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ThreadID & ThreadID.$Shape;
}

export namespace ThreadID {

    /** Properties of a ThreadID. */
    interface $Properties {

        /** ThreadID threadType */
        threadType?: (ThreadID.ThreadType|null);

        /** ThreadID threadKey */
        threadKey?: (MessageKey.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ThreadID. */
    type $Shape = ThreadID.$Properties;

    /** ThreadType enum. */
    enum ThreadType {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** VIEW_REPLIES value */
        VIEW_REPLIES = 1,

        /** AI_THREAD value */
        AI_THREAD = 2
    }
}

/**
 * Properties of a LimitSharing.
 * @deprecated Use LimitSharing.$Properties instead.
 */
export interface ILimitSharing extends LimitSharing.$Properties {
}

/** Represents a LimitSharing. */
export class LimitSharing {

    /**
     * Constructs a new LimitSharing.
     * @param [properties] Properties to set
     */
    constructor(properties?: LimitSharing.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LimitSharing sharingLimited. */
    sharingLimited: boolean;

    /** LimitSharing trigger. */
    trigger: LimitSharing.TriggerType;

    /** LimitSharing limitSharingSettingTimestamp. */
    limitSharingSettingTimestamp: number;

    /** LimitSharing initiatedByMe. */
    initiatedByMe: boolean;

    /**
     * Encodes the specified LimitSharing message. Does not implicitly {@link LimitSharing.verify|verify} messages.
     * @param message LimitSharing message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LimitSharing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LimitSharing message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LimitSharing & LimitSharing.$Shape} LimitSharing
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LimitSharing & LimitSharing.$Shape;
}

export namespace LimitSharing {

    /** Properties of a LimitSharing. */
    interface $Properties {

        /** LimitSharing sharingLimited */
        sharingLimited?: (boolean|null);

        /** LimitSharing trigger */
        trigger?: (LimitSharing.TriggerType|null);

        /** LimitSharing limitSharingSettingTimestamp */
        limitSharingSettingTimestamp?: (number|null);

        /** LimitSharing initiatedByMe */
        initiatedByMe?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LimitSharing. */
    type $Shape = LimitSharing.$Properties;

    /** TriggerType enum. */
    enum TriggerType {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** CHAT_SETTING value */
        CHAT_SETTING = 1,

        /** BIZ_SUPPORTS_FB_HOSTING value */
        BIZ_SUPPORTS_FB_HOSTING = 2,

        /** UNKNOWN_GROUP value */
        UNKNOWN_GROUP = 3
    }
}

/**
 * Properties of a ClientPairingProps.
 * @deprecated Use ClientPairingProps.$Properties instead.
 */
export interface IClientPairingProps extends ClientPairingProps.$Properties {
}

/** Represents a ClientPairingProps. */
export class ClientPairingProps {

    /**
     * Constructs a new ClientPairingProps.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPairingProps.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientPairingProps isChatDbLidMigrated. */
    isChatDbLidMigrated: boolean;

    /** ClientPairingProps isSyncdPureLidSession. */
    isSyncdPureLidSession: boolean;

    /** ClientPairingProps isSyncdSnapshotRecoveryEnabled. */
    isSyncdSnapshotRecoveryEnabled: boolean;

    /** ClientPairingProps isHsThumbnailSyncEnabled. */
    isHsThumbnailSyncEnabled: boolean;

    /** ClientPairingProps subscriptionSyncPayload. */
    subscriptionSyncPayload: Uint8Array;

    /**
     * Encodes the specified ClientPairingProps message. Does not implicitly {@link ClientPairingProps.verify|verify} messages.
     * @param message ClientPairingProps message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientPairingProps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientPairingProps message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientPairingProps & ClientPairingProps.$Shape} ClientPairingProps
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPairingProps & ClientPairingProps.$Shape;
}

export namespace ClientPairingProps {

    /** Properties of a ClientPairingProps. */
    interface $Properties {

        /** ClientPairingProps isChatDbLidMigrated */
        isChatDbLidMigrated?: (boolean|null);

        /** ClientPairingProps isSyncdPureLidSession */
        isSyncdPureLidSession?: (boolean|null);

        /** ClientPairingProps isSyncdSnapshotRecoveryEnabled */
        isSyncdSnapshotRecoveryEnabled?: (boolean|null);

        /** ClientPairingProps isHsThumbnailSyncEnabled */
        isHsThumbnailSyncEnabled?: (boolean|null);

        /** ClientPairingProps subscriptionSyncPayload */
        subscriptionSyncPayload?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientPairingProps. */
    type $Shape = ClientPairingProps.$Properties;
}

/**
 * Properties of a CompanionEphemeralIdentity.
 * @deprecated Use CompanionEphemeralIdentity.$Properties instead.
 */
export interface ICompanionEphemeralIdentity extends CompanionEphemeralIdentity.$Properties {
}

/** Represents a CompanionEphemeralIdentity. */
export class CompanionEphemeralIdentity {

    /**
     * Constructs a new CompanionEphemeralIdentity.
     * @param [properties] Properties to set
     */
    constructor(properties?: CompanionEphemeralIdentity.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** CompanionEphemeralIdentity publicKey. */
    publicKey: Uint8Array;

    /** CompanionEphemeralIdentity deviceType. */
    deviceType: DeviceProps.PlatformType;

    /** CompanionEphemeralIdentity ref. */
    ref: string;

    /**
     * Encodes the specified CompanionEphemeralIdentity message. Does not implicitly {@link CompanionEphemeralIdentity.verify|verify} messages.
     * @param message CompanionEphemeralIdentity message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: CompanionEphemeralIdentity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a CompanionEphemeralIdentity message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {CompanionEphemeralIdentity & CompanionEphemeralIdentity.$Shape} CompanionEphemeralIdentity
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CompanionEphemeralIdentity & CompanionEphemeralIdentity.$Shape;
}

export namespace CompanionEphemeralIdentity {

    /** Properties of a CompanionEphemeralIdentity. */
    interface $Properties {

        /** CompanionEphemeralIdentity publicKey */
        publicKey?: (Uint8Array|null);

        /** CompanionEphemeralIdentity deviceType */
        deviceType?: (DeviceProps.PlatformType|null);

        /** CompanionEphemeralIdentity ref */
        ref?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a CompanionEphemeralIdentity. */
    type $Shape = CompanionEphemeralIdentity.$Properties;
}

/**
 * Properties of a CompanionCommitment.
 * @deprecated Use CompanionCommitment.$Properties instead.
 */
export interface ICompanionCommitment extends CompanionCommitment.$Properties {
}

/** Represents a CompanionCommitment. */
export class CompanionCommitment {

    /**
     * Constructs a new CompanionCommitment.
     * @param [properties] Properties to set
     */
    constructor(properties?: CompanionCommitment.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** CompanionCommitment hash. */
    hash: Uint8Array;

    /**
     * Encodes the specified CompanionCommitment message. Does not implicitly {@link CompanionCommitment.verify|verify} messages.
     * @param message CompanionCommitment message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: CompanionCommitment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a CompanionCommitment message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {CompanionCommitment & CompanionCommitment.$Shape} CompanionCommitment
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CompanionCommitment & CompanionCommitment.$Shape;
}

export namespace CompanionCommitment {

    /** Properties of a CompanionCommitment. */
    interface $Properties {

        /** CompanionCommitment hash */
        hash?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a CompanionCommitment. */
    type $Shape = CompanionCommitment.$Properties;
}

/**
 * Properties of a ProloguePayload.
 * @deprecated Use ProloguePayload.$Properties instead.
 */
export interface IProloguePayload extends ProloguePayload.$Properties {
}

/** Represents a ProloguePayload. */
export class ProloguePayload {

    /**
     * Constructs a new ProloguePayload.
     * @param [properties] Properties to set
     */
    constructor(properties?: ProloguePayload.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ProloguePayload companionEphemeralIdentity. */
    companionEphemeralIdentity: Uint8Array;

    /** ProloguePayload commitment. */
    commitment?: (CompanionCommitment.$Properties|null);

    /**
     * Encodes the specified ProloguePayload message. Does not implicitly {@link ProloguePayload.verify|verify} messages.
     * @param message ProloguePayload message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ProloguePayload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ProloguePayload message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ProloguePayload & ProloguePayload.$Shape} ProloguePayload
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProloguePayload & ProloguePayload.$Shape;
}

export namespace ProloguePayload {

    /** Properties of a ProloguePayload. */
    interface $Properties {

        /** ProloguePayload companionEphemeralIdentity */
        companionEphemeralIdentity?: (Uint8Array|null);

        /** ProloguePayload commitment */
        commitment?: (CompanionCommitment.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ProloguePayload. */
    type $Shape = ProloguePayload.$Properties;
}

/**
 * Properties of a PrimaryEphemeralIdentity.
 * @deprecated Use PrimaryEphemeralIdentity.$Properties instead.
 */
export interface IPrimaryEphemeralIdentity extends PrimaryEphemeralIdentity.$Properties {
}

/** Represents a PrimaryEphemeralIdentity. */
export class PrimaryEphemeralIdentity {

    /**
     * Constructs a new PrimaryEphemeralIdentity.
     * @param [properties] Properties to set
     */
    constructor(properties?: PrimaryEphemeralIdentity.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PrimaryEphemeralIdentity publicKey. */
    publicKey: Uint8Array;

    /** PrimaryEphemeralIdentity nonce. */
    nonce: Uint8Array;

    /**
     * Encodes the specified PrimaryEphemeralIdentity message. Does not implicitly {@link PrimaryEphemeralIdentity.verify|verify} messages.
     * @param message PrimaryEphemeralIdentity message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PrimaryEphemeralIdentity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PrimaryEphemeralIdentity message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PrimaryEphemeralIdentity & PrimaryEphemeralIdentity.$Shape} PrimaryEphemeralIdentity
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PrimaryEphemeralIdentity & PrimaryEphemeralIdentity.$Shape;
}

export namespace PrimaryEphemeralIdentity {

    /** Properties of a PrimaryEphemeralIdentity. */
    interface $Properties {

        /** PrimaryEphemeralIdentity publicKey */
        publicKey?: (Uint8Array|null);

        /** PrimaryEphemeralIdentity nonce */
        nonce?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PrimaryEphemeralIdentity. */
    type $Shape = PrimaryEphemeralIdentity.$Properties;
}

/**
 * Properties of a PairingRequest.
 * @deprecated Use PairingRequest.$Properties instead.
 */
export interface IPairingRequest extends PairingRequest.$Properties {
}

/** Represents a PairingRequest. */
export class PairingRequest {

    /**
     * Constructs a new PairingRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: PairingRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PairingRequest companionPublicKey. */
    companionPublicKey: Uint8Array;

    /** PairingRequest companionIdentityKey. */
    companionIdentityKey: Uint8Array;

    /** PairingRequest advSecret. */
    advSecret: Uint8Array;

    /**
     * Encodes the specified PairingRequest message. Does not implicitly {@link PairingRequest.verify|verify} messages.
     * @param message PairingRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PairingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PairingRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PairingRequest & PairingRequest.$Shape} PairingRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PairingRequest & PairingRequest.$Shape;
}

export namespace PairingRequest {

    /** Properties of a PairingRequest. */
    interface $Properties {

        /** PairingRequest companionPublicKey */
        companionPublicKey?: (Uint8Array|null);

        /** PairingRequest companionIdentityKey */
        companionIdentityKey?: (Uint8Array|null);

        /** PairingRequest advSecret */
        advSecret?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PairingRequest. */
    type $Shape = PairingRequest.$Properties;
}

/**
 * Properties of an EncryptedPairingRequest.
 * @deprecated Use EncryptedPairingRequest.$Properties instead.
 */
export interface IEncryptedPairingRequest extends EncryptedPairingRequest.$Properties {
}

/** Represents an EncryptedPairingRequest. */
export class EncryptedPairingRequest {

    /**
     * Constructs a new EncryptedPairingRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: EncryptedPairingRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EncryptedPairingRequest encryptedPayload. */
    encryptedPayload: Uint8Array;

    /** EncryptedPairingRequest iv. */
    iv: Uint8Array;

    /**
     * Encodes the specified EncryptedPairingRequest message. Does not implicitly {@link EncryptedPairingRequest.verify|verify} messages.
     * @param message EncryptedPairingRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EncryptedPairingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EncryptedPairingRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EncryptedPairingRequest & EncryptedPairingRequest.$Shape} EncryptedPairingRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EncryptedPairingRequest & EncryptedPairingRequest.$Shape;
}

export namespace EncryptedPairingRequest {

    /** Properties of an EncryptedPairingRequest. */
    interface $Properties {

        /** EncryptedPairingRequest encryptedPayload */
        encryptedPayload?: (Uint8Array|null);

        /** EncryptedPairingRequest iv */
        iv?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EncryptedPairingRequest. */
    type $Shape = EncryptedPairingRequest.$Properties;
}

/**
 * Properties of a ProtocolMessage.
 * @deprecated Use ProtocolMessage.$Properties instead.
 */
export interface IProtocolMessage extends ProtocolMessage.$Properties {
}

/** Represents a ProtocolMessage. */
export class ProtocolMessage {

    /**
     * Constructs a new ProtocolMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ProtocolMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ProtocolMessage key. */
    key?: (MessageKey.$Properties|null);

    /** ProtocolMessage type. */
    type: ProtocolMessage.Type;

    /** ProtocolMessage ephemeralExpiration. */
    ephemeralExpiration: number;

    /** ProtocolMessage ephemeralSettingTimestamp. */
    ephemeralSettingTimestamp: number;

    /** ProtocolMessage historySyncNotification. */
    historySyncNotification?: (HistorySyncNotification.$Properties|null);

    /** ProtocolMessage appStateSyncKeyShare. */
    appStateSyncKeyShare?: (AppStateSyncKeyShare.$Properties|null);

    /** ProtocolMessage appStateSyncKeyRequest. */
    appStateSyncKeyRequest?: (AppStateSyncKeyRequest.$Properties|null);

    /** ProtocolMessage initialSecurityNotificationSettingSync. */
    initialSecurityNotificationSettingSync?: (InitialSecurityNotificationSettingSync.$Properties|null);

    /** ProtocolMessage appStateFatalExceptionNotification. */
    appStateFatalExceptionNotification?: (AppStateFatalExceptionNotification.$Properties|null);

    /** ProtocolMessage disappearingMode. */
    disappearingMode?: (DisappearingMode.$Properties|null);

    /** ProtocolMessage editedMessage. */
    editedMessage?: (Message.$Properties|null);

    /** ProtocolMessage timestampMs. */
    timestampMs: number;

    /** ProtocolMessage peerDataOperationRequestMessage. */
    peerDataOperationRequestMessage?: (PeerDataOperationRequestMessage.$Properties|null);

    /** ProtocolMessage peerDataOperationRequestResponseMessage. */
    peerDataOperationRequestResponseMessage?: (PeerDataOperationRequestResponseMessage.$Properties|null);

    /** ProtocolMessage lidMigrationMappingSyncMessage. */
    lidMigrationMappingSyncMessage?: (LIDMigrationMappingSyncMessage.$Properties|null);

    /** ProtocolMessage limitSharing. */
    limitSharing?: (LimitSharing.$Properties|null);

    /**
     * Encodes the specified ProtocolMessage message. Does not implicitly {@link ProtocolMessage.verify|verify} messages.
     * @param message ProtocolMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ProtocolMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ProtocolMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ProtocolMessage & ProtocolMessage.$Shape} ProtocolMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProtocolMessage & ProtocolMessage.$Shape;
}

export namespace ProtocolMessage {

    /** Properties of a ProtocolMessage. */
    interface $Properties {

        /** ProtocolMessage key */
        key?: (MessageKey.$Properties|null);

        /** ProtocolMessage type */
        type?: (ProtocolMessage.Type|null);

        /** ProtocolMessage ephemeralExpiration */
        ephemeralExpiration?: (number|null);

        /** ProtocolMessage ephemeralSettingTimestamp */
        ephemeralSettingTimestamp?: (number|null);

        /** ProtocolMessage historySyncNotification */
        historySyncNotification?: (HistorySyncNotification.$Properties|null);

        /** ProtocolMessage appStateSyncKeyShare */
        appStateSyncKeyShare?: (AppStateSyncKeyShare.$Properties|null);

        /** ProtocolMessage appStateSyncKeyRequest */
        appStateSyncKeyRequest?: (AppStateSyncKeyRequest.$Properties|null);

        /** ProtocolMessage initialSecurityNotificationSettingSync */
        initialSecurityNotificationSettingSync?: (InitialSecurityNotificationSettingSync.$Properties|null);

        /** ProtocolMessage appStateFatalExceptionNotification */
        appStateFatalExceptionNotification?: (AppStateFatalExceptionNotification.$Properties|null);

        /** ProtocolMessage disappearingMode */
        disappearingMode?: (DisappearingMode.$Properties|null);

        /** ProtocolMessage editedMessage */
        editedMessage?: (Message.$Properties|null);

        /** ProtocolMessage timestampMs */
        timestampMs?: (number|null);

        /** ProtocolMessage peerDataOperationRequestMessage */
        peerDataOperationRequestMessage?: (PeerDataOperationRequestMessage.$Properties|null);

        /** ProtocolMessage peerDataOperationRequestResponseMessage */
        peerDataOperationRequestResponseMessage?: (PeerDataOperationRequestResponseMessage.$Properties|null);

        /** ProtocolMessage lidMigrationMappingSyncMessage */
        lidMigrationMappingSyncMessage?: (LIDMigrationMappingSyncMessage.$Properties|null);

        /** ProtocolMessage limitSharing */
        limitSharing?: (LimitSharing.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ProtocolMessage. */
    type $Shape = ProtocolMessage.$Properties;

    /** Type enum. */
    enum Type {

        /** REVOKE value */
        REVOKE = 0,

        /** EPHEMERAL_SETTING value */
        EPHEMERAL_SETTING = 3,

        /** EPHEMERAL_SYNC_RESPONSE value */
        EPHEMERAL_SYNC_RESPONSE = 4,

        /** HISTORY_SYNC_NOTIFICATION value */
        HISTORY_SYNC_NOTIFICATION = 5,

        /** APP_STATE_SYNC_KEY_SHARE value */
        APP_STATE_SYNC_KEY_SHARE = 6,

        /** APP_STATE_SYNC_KEY_REQUEST value */
        APP_STATE_SYNC_KEY_REQUEST = 7,

        /** MSG_FANOUT_BACKFILL_REQUEST value */
        MSG_FANOUT_BACKFILL_REQUEST = 8,

        /** INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC value */
        INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC = 9,

        /** APP_STATE_FATAL_EXCEPTION_NOTIFICATION value */
        APP_STATE_FATAL_EXCEPTION_NOTIFICATION = 10,

        /** SHARE_PHONE_NUMBER value */
        SHARE_PHONE_NUMBER = 11,

        /** MESSAGE_EDIT value */
        MESSAGE_EDIT = 14,

        /** PEER_DATA_OPERATION_REQUEST_MESSAGE value */
        PEER_DATA_OPERATION_REQUEST_MESSAGE = 16,

        /** PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE value */
        PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE = 17,

        /** REQUEST_WELCOME_MESSAGE value */
        REQUEST_WELCOME_MESSAGE = 18,

        /** BOT_FEEDBACK_MESSAGE value */
        BOT_FEEDBACK_MESSAGE = 19,

        /** MEDIA_NOTIFY_MESSAGE value */
        MEDIA_NOTIFY_MESSAGE = 20,

        /** CLOUD_API_THREAD_CONTROL_NOTIFICATION value */
        CLOUD_API_THREAD_CONTROL_NOTIFICATION = 21,

        /** LID_MIGRATION_MAPPING_SYNC value */
        LID_MIGRATION_MAPPING_SYNC = 22,

        /** REMINDER_MESSAGE value */
        REMINDER_MESSAGE = 23,

        /** BOT_MEMU_ONBOARDING_MESSAGE value */
        BOT_MEMU_ONBOARDING_MESSAGE = 24,

        /** STATUS_MENTION_MESSAGE value */
        STATUS_MENTION_MESSAGE = 25,

        /** STOP_GENERATION_MESSAGE value */
        STOP_GENERATION_MESSAGE = 26,

        /** LIMIT_SHARING value */
        LIMIT_SHARING = 27,

        /** AI_PSI_METADATA value */
        AI_PSI_METADATA = 28,

        /** AI_QUERY_FANOUT value */
        AI_QUERY_FANOUT = 29,

        /** GROUP_MEMBER_LABEL_CHANGE value */
        GROUP_MEMBER_LABEL_CHANGE = 30,

        /** AI_MEDIA_COLLECTION_MESSAGE value */
        AI_MEDIA_COLLECTION_MESSAGE = 31,

        /** MESSAGE_UNSCHEDULE value */
        MESSAGE_UNSCHEDULE = 32,

        /** CHAT_THEME_SETTING value */
        CHAT_THEME_SETTING = 34,

        /** AI_METADATA_OPERATION value */
        AI_METADATA_OPERATION = 35,

        /** MARK_AS_VERIFIED_ACTION value */
        MARK_AS_VERIFIED_ACTION = 36,

        /** COEX_STATE_SYNC value */
        COEX_STATE_SYNC = 37
    }
}

/**
 * Properties of a HistorySyncNotification.
 * @deprecated Use HistorySyncNotification.$Properties instead.
 */
export interface IHistorySyncNotification extends HistorySyncNotification.$Properties {
}

/** Represents a HistorySyncNotification. */
export class HistorySyncNotification {

    /**
     * Constructs a new HistorySyncNotification.
     * @param [properties] Properties to set
     */
    constructor(properties?: HistorySyncNotification.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** HistorySyncNotification fileSha256. */
    fileSha256: Uint8Array;

    /** HistorySyncNotification fileLength. */
    fileLength: number;

    /** HistorySyncNotification mediaKey. */
    mediaKey: Uint8Array;

    /** HistorySyncNotification fileEncSha256. */
    fileEncSha256: Uint8Array;

    /** HistorySyncNotification directPath. */
    directPath: string;

    /** HistorySyncNotification syncType. */
    syncType: HistorySyncType;

    /** HistorySyncNotification chunkOrder. */
    chunkOrder: number;

    /** HistorySyncNotification originalMessageId. */
    originalMessageId: string;

    /** HistorySyncNotification progress. */
    progress: number;

    /** HistorySyncNotification oldestMsgInChunkTimestampSec. */
    oldestMsgInChunkTimestampSec: number;

    /** HistorySyncNotification initialHistBootstrapInlinePayload. */
    initialHistBootstrapInlinePayload: Uint8Array;

    /** HistorySyncNotification peerDataRequestSessionId. */
    peerDataRequestSessionId: string;

    /** HistorySyncNotification fullHistorySyncOnDemandRequestMetadata. */
    fullHistorySyncOnDemandRequestMetadata?: (FullHistorySyncOnDemandRequestMetadata.$Properties|null);

    /** HistorySyncNotification encHandle. */
    encHandle: string;

    /** HistorySyncNotification messageAccessStatus. */
    messageAccessStatus?: (HistorySyncMessageAccessStatus.$Properties|null);

    /**
     * Encodes the specified HistorySyncNotification message. Does not implicitly {@link HistorySyncNotification.verify|verify} messages.
     * @param message HistorySyncNotification message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: HistorySyncNotification.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a HistorySyncNotification message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {HistorySyncNotification & HistorySyncNotification.$Shape} HistorySyncNotification
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): HistorySyncNotification & HistorySyncNotification.$Shape;
}

export namespace HistorySyncNotification {

    /** Properties of a HistorySyncNotification. */
    interface $Properties {

        /** HistorySyncNotification fileSha256 */
        fileSha256?: (Uint8Array|null);

        /** HistorySyncNotification fileLength */
        fileLength?: (number|null);

        /** HistorySyncNotification mediaKey */
        mediaKey?: (Uint8Array|null);

        /** HistorySyncNotification fileEncSha256 */
        fileEncSha256?: (Uint8Array|null);

        /** HistorySyncNotification directPath */
        directPath?: (string|null);

        /** HistorySyncNotification syncType */
        syncType?: (HistorySyncType|null);

        /** HistorySyncNotification chunkOrder */
        chunkOrder?: (number|null);

        /** HistorySyncNotification originalMessageId */
        originalMessageId?: (string|null);

        /** HistorySyncNotification progress */
        progress?: (number|null);

        /** HistorySyncNotification oldestMsgInChunkTimestampSec */
        oldestMsgInChunkTimestampSec?: (number|null);

        /** HistorySyncNotification initialHistBootstrapInlinePayload */
        initialHistBootstrapInlinePayload?: (Uint8Array|null);

        /** HistorySyncNotification peerDataRequestSessionId */
        peerDataRequestSessionId?: (string|null);

        /** HistorySyncNotification fullHistorySyncOnDemandRequestMetadata */
        fullHistorySyncOnDemandRequestMetadata?: (FullHistorySyncOnDemandRequestMetadata.$Properties|null);

        /** HistorySyncNotification encHandle */
        encHandle?: (string|null);

        /** HistorySyncNotification messageAccessStatus */
        messageAccessStatus?: (HistorySyncMessageAccessStatus.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a HistorySyncNotification. */
    type $Shape = HistorySyncNotification.$Properties;
}

/** HistorySyncType enum. */
export enum HistorySyncType {

    /** INITIAL_BOOTSTRAP value */
    INITIAL_BOOTSTRAP = 0,

    /** INITIAL_STATUS_V3 value */
    INITIAL_STATUS_V3 = 1,

    /** FULL value */
    FULL = 2,

    /** RECENT value */
    RECENT = 3,

    /** PUSH_NAME value */
    PUSH_NAME = 4,

    /** NON_BLOCKING_DATA value */
    NON_BLOCKING_DATA = 5,

    /** ON_DEMAND value */
    ON_DEMAND = 6,

    /** NO_HISTORY value */
    NO_HISTORY = 7,

    /** MESSAGE_ACCESS_STATUS value */
    MESSAGE_ACCESS_STATUS = 8
}

/**
 * Properties of a FullHistorySyncOnDemandRequestMetadata.
 * @deprecated Use FullHistorySyncOnDemandRequestMetadata.$Properties instead.
 */
export interface IFullHistorySyncOnDemandRequestMetadata extends FullHistorySyncOnDemandRequestMetadata.$Properties {
}

/** Represents a FullHistorySyncOnDemandRequestMetadata. */
export class FullHistorySyncOnDemandRequestMetadata {

    /**
     * Constructs a new FullHistorySyncOnDemandRequestMetadata.
     * @param [properties] Properties to set
     */
    constructor(properties?: FullHistorySyncOnDemandRequestMetadata.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** FullHistorySyncOnDemandRequestMetadata requestId. */
    requestId: string;

    /** FullHistorySyncOnDemandRequestMetadata businessProduct. */
    businessProduct: string;

    /** FullHistorySyncOnDemandRequestMetadata opaqueClientData. */
    opaqueClientData: Uint8Array;

    /**
     * Encodes the specified FullHistorySyncOnDemandRequestMetadata message. Does not implicitly {@link FullHistorySyncOnDemandRequestMetadata.verify|verify} messages.
     * @param message FullHistorySyncOnDemandRequestMetadata message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: FullHistorySyncOnDemandRequestMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a FullHistorySyncOnDemandRequestMetadata message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {FullHistorySyncOnDemandRequestMetadata & FullHistorySyncOnDemandRequestMetadata.$Shape} FullHistorySyncOnDemandRequestMetadata
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FullHistorySyncOnDemandRequestMetadata & FullHistorySyncOnDemandRequestMetadata.$Shape;
}

export namespace FullHistorySyncOnDemandRequestMetadata {

    /** Properties of a FullHistorySyncOnDemandRequestMetadata. */
    interface $Properties {

        /** FullHistorySyncOnDemandRequestMetadata requestId */
        requestId?: (string|null);

        /** FullHistorySyncOnDemandRequestMetadata businessProduct */
        businessProduct?: (string|null);

        /** FullHistorySyncOnDemandRequestMetadata opaqueClientData */
        opaqueClientData?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a FullHistorySyncOnDemandRequestMetadata. */
    type $Shape = FullHistorySyncOnDemandRequestMetadata.$Properties;
}

/**
 * Properties of a FullHistorySyncOnDemandConfig.
 * @deprecated Use FullHistorySyncOnDemandConfig.$Properties instead.
 */
export interface IFullHistorySyncOnDemandConfig extends FullHistorySyncOnDemandConfig.$Properties {
}

/** Represents a FullHistorySyncOnDemandConfig. */
export class FullHistorySyncOnDemandConfig {

    /**
     * Constructs a new FullHistorySyncOnDemandConfig.
     * @param [properties] Properties to set
     */
    constructor(properties?: FullHistorySyncOnDemandConfig.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** FullHistorySyncOnDemandConfig historyFromTimestamp. */
    historyFromTimestamp: number;

    /** FullHistorySyncOnDemandConfig historyDurationDays. */
    historyDurationDays: number;

    /**
     * Encodes the specified FullHistorySyncOnDemandConfig message. Does not implicitly {@link FullHistorySyncOnDemandConfig.verify|verify} messages.
     * @param message FullHistorySyncOnDemandConfig message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: FullHistorySyncOnDemandConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a FullHistorySyncOnDemandConfig message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {FullHistorySyncOnDemandConfig & FullHistorySyncOnDemandConfig.$Shape} FullHistorySyncOnDemandConfig
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FullHistorySyncOnDemandConfig & FullHistorySyncOnDemandConfig.$Shape;
}

export namespace FullHistorySyncOnDemandConfig {

    /** Properties of a FullHistorySyncOnDemandConfig. */
    interface $Properties {

        /** FullHistorySyncOnDemandConfig historyFromTimestamp */
        historyFromTimestamp?: (number|null);

        /** FullHistorySyncOnDemandConfig historyDurationDays */
        historyDurationDays?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a FullHistorySyncOnDemandConfig. */
    type $Shape = FullHistorySyncOnDemandConfig.$Properties;
}

/**
 * Properties of a HistorySyncMessageAccessStatus.
 * @deprecated Use HistorySyncMessageAccessStatus.$Properties instead.
 */
export interface IHistorySyncMessageAccessStatus extends HistorySyncMessageAccessStatus.$Properties {
}

/** Represents a HistorySyncMessageAccessStatus. */
export class HistorySyncMessageAccessStatus {

    /**
     * Constructs a new HistorySyncMessageAccessStatus.
     * @param [properties] Properties to set
     */
    constructor(properties?: HistorySyncMessageAccessStatus.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** HistorySyncMessageAccessStatus completeAccessGranted. */
    completeAccessGranted: boolean;

    /**
     * Encodes the specified HistorySyncMessageAccessStatus message. Does not implicitly {@link HistorySyncMessageAccessStatus.verify|verify} messages.
     * @param message HistorySyncMessageAccessStatus message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: HistorySyncMessageAccessStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a HistorySyncMessageAccessStatus message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {HistorySyncMessageAccessStatus & HistorySyncMessageAccessStatus.$Shape} HistorySyncMessageAccessStatus
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): HistorySyncMessageAccessStatus & HistorySyncMessageAccessStatus.$Shape;
}

export namespace HistorySyncMessageAccessStatus {

    /** Properties of a HistorySyncMessageAccessStatus. */
    interface $Properties {

        /** HistorySyncMessageAccessStatus completeAccessGranted */
        completeAccessGranted?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a HistorySyncMessageAccessStatus. */
    type $Shape = HistorySyncMessageAccessStatus.$Properties;
}

/**
 * Properties of an AppStateSyncKeyShare.
 * @deprecated Use AppStateSyncKeyShare.$Properties instead.
 */
export interface IAppStateSyncKeyShare extends AppStateSyncKeyShare.$Properties {
}

/** Represents an AppStateSyncKeyShare. */
export class AppStateSyncKeyShare {

    /**
     * Constructs a new AppStateSyncKeyShare.
     * @param [properties] Properties to set
     */
    constructor(properties?: AppStateSyncKeyShare.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AppStateSyncKeyShare keys. */
    keys: AppStateSyncKey.$Properties[];

    /**
     * Encodes the specified AppStateSyncKeyShare message. Does not implicitly {@link AppStateSyncKeyShare.verify|verify} messages.
     * @param message AppStateSyncKeyShare message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AppStateSyncKeyShare.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AppStateSyncKeyShare message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AppStateSyncKeyShare & AppStateSyncKeyShare.$Shape} AppStateSyncKeyShare
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AppStateSyncKeyShare & AppStateSyncKeyShare.$Shape;
}

export namespace AppStateSyncKeyShare {

    /** Properties of an AppStateSyncKeyShare. */
    interface $Properties {

        /** AppStateSyncKeyShare keys */
        keys?: (AppStateSyncKey.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AppStateSyncKeyShare. */
    type $Shape = AppStateSyncKeyShare.$Properties;
}

/**
 * Properties of an AppStateSyncKeyRequest.
 * @deprecated Use AppStateSyncKeyRequest.$Properties instead.
 */
export interface IAppStateSyncKeyRequest extends AppStateSyncKeyRequest.$Properties {
}

/** Represents an AppStateSyncKeyRequest. */
export class AppStateSyncKeyRequest {

    /**
     * Constructs a new AppStateSyncKeyRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: AppStateSyncKeyRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AppStateSyncKeyRequest keyIds. */
    keyIds: AppStateSyncKeyId.$Properties[];

    /**
     * Encodes the specified AppStateSyncKeyRequest message. Does not implicitly {@link AppStateSyncKeyRequest.verify|verify} messages.
     * @param message AppStateSyncKeyRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AppStateSyncKeyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AppStateSyncKeyRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AppStateSyncKeyRequest & AppStateSyncKeyRequest.$Shape} AppStateSyncKeyRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AppStateSyncKeyRequest & AppStateSyncKeyRequest.$Shape;
}

export namespace AppStateSyncKeyRequest {

    /** Properties of an AppStateSyncKeyRequest. */
    interface $Properties {

        /** AppStateSyncKeyRequest keyIds */
        keyIds?: (AppStateSyncKeyId.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AppStateSyncKeyRequest. */
    type $Shape = AppStateSyncKeyRequest.$Properties;
}

/**
 * Properties of an AppStateSyncKey.
 * @deprecated Use AppStateSyncKey.$Properties instead.
 */
export interface IAppStateSyncKey extends AppStateSyncKey.$Properties {
}

/** Represents an AppStateSyncKey. */
export class AppStateSyncKey {

    /**
     * Constructs a new AppStateSyncKey.
     * @param [properties] Properties to set
     */
    constructor(properties?: AppStateSyncKey.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AppStateSyncKey keyId. */
    keyId?: (AppStateSyncKeyId.$Properties|null);

    /** AppStateSyncKey keyData. */
    keyData?: (AppStateSyncKeyData.$Properties|null);

    /**
     * Encodes the specified AppStateSyncKey message. Does not implicitly {@link AppStateSyncKey.verify|verify} messages.
     * @param message AppStateSyncKey message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AppStateSyncKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AppStateSyncKey message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AppStateSyncKey & AppStateSyncKey.$Shape} AppStateSyncKey
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AppStateSyncKey & AppStateSyncKey.$Shape;
}

export namespace AppStateSyncKey {

    /** Properties of an AppStateSyncKey. */
    interface $Properties {

        /** AppStateSyncKey keyId */
        keyId?: (AppStateSyncKeyId.$Properties|null);

        /** AppStateSyncKey keyData */
        keyData?: (AppStateSyncKeyData.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AppStateSyncKey. */
    type $Shape = AppStateSyncKey.$Properties;
}

/**
 * Properties of an AppStateSyncKeyId.
 * @deprecated Use AppStateSyncKeyId.$Properties instead.
 */
export interface IAppStateSyncKeyId extends AppStateSyncKeyId.$Properties {
}

/** Represents an AppStateSyncKeyId. */
export class AppStateSyncKeyId {

    /**
     * Constructs a new AppStateSyncKeyId.
     * @param [properties] Properties to set
     */
    constructor(properties?: AppStateSyncKeyId.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AppStateSyncKeyId keyId. */
    keyId: Uint8Array;

    /**
     * Encodes the specified AppStateSyncKeyId message. Does not implicitly {@link AppStateSyncKeyId.verify|verify} messages.
     * @param message AppStateSyncKeyId message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AppStateSyncKeyId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AppStateSyncKeyId message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AppStateSyncKeyId & AppStateSyncKeyId.$Shape} AppStateSyncKeyId
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AppStateSyncKeyId & AppStateSyncKeyId.$Shape;
}

export namespace AppStateSyncKeyId {

    /** Properties of an AppStateSyncKeyId. */
    interface $Properties {

        /** AppStateSyncKeyId keyId */
        keyId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AppStateSyncKeyId. */
    type $Shape = AppStateSyncKeyId.$Properties;
}

/**
 * Properties of an AppStateSyncKeyData.
 * @deprecated Use AppStateSyncKeyData.$Properties instead.
 */
export interface IAppStateSyncKeyData extends AppStateSyncKeyData.$Properties {
}

/** Represents an AppStateSyncKeyData. */
export class AppStateSyncKeyData {

    /**
     * Constructs a new AppStateSyncKeyData.
     * @param [properties] Properties to set
     */
    constructor(properties?: AppStateSyncKeyData.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AppStateSyncKeyData keyData. */
    keyData: Uint8Array;

    /** AppStateSyncKeyData fingerprint. */
    fingerprint?: (AppStateSyncKeyFingerprint.$Properties|null);

    /** AppStateSyncKeyData timestamp. */
    timestamp: number;

    /**
     * Encodes the specified AppStateSyncKeyData message. Does not implicitly {@link AppStateSyncKeyData.verify|verify} messages.
     * @param message AppStateSyncKeyData message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AppStateSyncKeyData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AppStateSyncKeyData message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AppStateSyncKeyData & AppStateSyncKeyData.$Shape} AppStateSyncKeyData
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AppStateSyncKeyData & AppStateSyncKeyData.$Shape;
}

export namespace AppStateSyncKeyData {

    /** Properties of an AppStateSyncKeyData. */
    interface $Properties {

        /** AppStateSyncKeyData keyData */
        keyData?: (Uint8Array|null);

        /** AppStateSyncKeyData fingerprint */
        fingerprint?: (AppStateSyncKeyFingerprint.$Properties|null);

        /** AppStateSyncKeyData timestamp */
        timestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AppStateSyncKeyData. */
    type $Shape = AppStateSyncKeyData.$Properties;
}

/**
 * Properties of an AppStateSyncKeyFingerprint.
 * @deprecated Use AppStateSyncKeyFingerprint.$Properties instead.
 */
export interface IAppStateSyncKeyFingerprint extends AppStateSyncKeyFingerprint.$Properties {
}

/** Represents an AppStateSyncKeyFingerprint. */
export class AppStateSyncKeyFingerprint {

    /**
     * Constructs a new AppStateSyncKeyFingerprint.
     * @param [properties] Properties to set
     */
    constructor(properties?: AppStateSyncKeyFingerprint.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AppStateSyncKeyFingerprint rawId. */
    rawId: number;

    /** AppStateSyncKeyFingerprint currentIndex. */
    currentIndex: number;

    /** AppStateSyncKeyFingerprint deviceIndexes. */
    deviceIndexes: number[];

    /**
     * Encodes the specified AppStateSyncKeyFingerprint message. Does not implicitly {@link AppStateSyncKeyFingerprint.verify|verify} messages.
     * @param message AppStateSyncKeyFingerprint message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AppStateSyncKeyFingerprint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AppStateSyncKeyFingerprint message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AppStateSyncKeyFingerprint & AppStateSyncKeyFingerprint.$Shape} AppStateSyncKeyFingerprint
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AppStateSyncKeyFingerprint & AppStateSyncKeyFingerprint.$Shape;
}

export namespace AppStateSyncKeyFingerprint {

    /** Properties of an AppStateSyncKeyFingerprint. */
    interface $Properties {

        /** AppStateSyncKeyFingerprint rawId */
        rawId?: (number|null);

        /** AppStateSyncKeyFingerprint currentIndex */
        currentIndex?: (number|null);

        /** AppStateSyncKeyFingerprint deviceIndexes */
        deviceIndexes?: (number[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AppStateSyncKeyFingerprint. */
    type $Shape = AppStateSyncKeyFingerprint.$Properties;
}

/**
 * Properties of an AppStateFatalExceptionNotification.
 * @deprecated Use AppStateFatalExceptionNotification.$Properties instead.
 */
export interface IAppStateFatalExceptionNotification extends AppStateFatalExceptionNotification.$Properties {
}

/** Represents an AppStateFatalExceptionNotification. */
export class AppStateFatalExceptionNotification {

    /**
     * Constructs a new AppStateFatalExceptionNotification.
     * @param [properties] Properties to set
     */
    constructor(properties?: AppStateFatalExceptionNotification.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AppStateFatalExceptionNotification collectionNames. */
    collectionNames: string[];

    /** AppStateFatalExceptionNotification timestamp. */
    timestamp: number;

    /**
     * Encodes the specified AppStateFatalExceptionNotification message. Does not implicitly {@link AppStateFatalExceptionNotification.verify|verify} messages.
     * @param message AppStateFatalExceptionNotification message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AppStateFatalExceptionNotification.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AppStateFatalExceptionNotification message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AppStateFatalExceptionNotification & AppStateFatalExceptionNotification.$Shape} AppStateFatalExceptionNotification
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AppStateFatalExceptionNotification & AppStateFatalExceptionNotification.$Shape;
}

export namespace AppStateFatalExceptionNotification {

    /** Properties of an AppStateFatalExceptionNotification. */
    interface $Properties {

        /** AppStateFatalExceptionNotification collectionNames */
        collectionNames?: (string[]|null);

        /** AppStateFatalExceptionNotification timestamp */
        timestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AppStateFatalExceptionNotification. */
    type $Shape = AppStateFatalExceptionNotification.$Properties;
}

/**
 * Properties of an InitialSecurityNotificationSettingSync.
 * @deprecated Use InitialSecurityNotificationSettingSync.$Properties instead.
 */
export interface IInitialSecurityNotificationSettingSync extends InitialSecurityNotificationSettingSync.$Properties {
}

/** Represents an InitialSecurityNotificationSettingSync. */
export class InitialSecurityNotificationSettingSync {

    /**
     * Constructs a new InitialSecurityNotificationSettingSync.
     * @param [properties] Properties to set
     */
    constructor(properties?: InitialSecurityNotificationSettingSync.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** InitialSecurityNotificationSettingSync securityNotificationEnabled. */
    securityNotificationEnabled: boolean;

    /**
     * Encodes the specified InitialSecurityNotificationSettingSync message. Does not implicitly {@link InitialSecurityNotificationSettingSync.verify|verify} messages.
     * @param message InitialSecurityNotificationSettingSync message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: InitialSecurityNotificationSettingSync.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an InitialSecurityNotificationSettingSync message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {InitialSecurityNotificationSettingSync & InitialSecurityNotificationSettingSync.$Shape} InitialSecurityNotificationSettingSync
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): InitialSecurityNotificationSettingSync & InitialSecurityNotificationSettingSync.$Shape;
}

export namespace InitialSecurityNotificationSettingSync {

    /** Properties of an InitialSecurityNotificationSettingSync. */
    interface $Properties {

        /** InitialSecurityNotificationSettingSync securityNotificationEnabled */
        securityNotificationEnabled?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an InitialSecurityNotificationSettingSync. */
    type $Shape = InitialSecurityNotificationSettingSync.$Properties;
}

/** PeerDataOperationRequestType enum. */
export enum PeerDataOperationRequestType {

    /** UPLOAD_STICKER value */
    UPLOAD_STICKER = 0,

    /** SEND_RECENT_STICKER_BOOTSTRAP value */
    SEND_RECENT_STICKER_BOOTSTRAP = 1,

    /** GENERATE_LINK_PREVIEW value */
    GENERATE_LINK_PREVIEW = 2,

    /** HISTORY_SYNC_ON_DEMAND value */
    HISTORY_SYNC_ON_DEMAND = 3,

    /** PLACEHOLDER_MESSAGE_RESEND value */
    PLACEHOLDER_MESSAGE_RESEND = 4,

    /** WAFFLE_LINKING_NONCE_FETCH value */
    WAFFLE_LINKING_NONCE_FETCH = 5,

    /** FULL_HISTORY_SYNC_ON_DEMAND value */
    FULL_HISTORY_SYNC_ON_DEMAND = 6,

    /** COMPANION_META_NONCE_FETCH value */
    COMPANION_META_NONCE_FETCH = 7,

    /** COMPANION_SYNCD_SNAPSHOT_FATAL_RECOVERY value */
    COMPANION_SYNCD_SNAPSHOT_FATAL_RECOVERY = 8,

    /** COMPANION_CANONICAL_USER_NONCE_FETCH value */
    COMPANION_CANONICAL_USER_NONCE_FETCH = 9,

    /** HISTORY_SYNC_CHUNK_RETRY value */
    HISTORY_SYNC_CHUNK_RETRY = 10,

    /** GALAXY_FLOW_ACTION value */
    GALAXY_FLOW_ACTION = 11,

    /** BUSINESS_BROADCAST_INSIGHTS_DELIVERED_TO value */
    BUSINESS_BROADCAST_INSIGHTS_DELIVERED_TO = 12,

    /** BUSINESS_BROADCAST_INSIGHTS_REFRESH value */
    BUSINESS_BROADCAST_INSIGHTS_REFRESH = 13,

    /** CONTACT_REFRESH_REQUEST value */
    CONTACT_REFRESH_REQUEST = 14
}

/**
 * Properties of a PeerDataOperationRequestMessage.
 * @deprecated Use PeerDataOperationRequestMessage.$Properties instead.
 */
export interface IPeerDataOperationRequestMessage extends PeerDataOperationRequestMessage.$Properties {
}

/** Represents a PeerDataOperationRequestMessage. */
export class PeerDataOperationRequestMessage {

    /**
     * Constructs a new PeerDataOperationRequestMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: PeerDataOperationRequestMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PeerDataOperationRequestMessage peerDataOperationRequestType. */
    peerDataOperationRequestType: PeerDataOperationRequestType;

    /** PeerDataOperationRequestMessage historySyncOnDemandRequest. */
    historySyncOnDemandRequest?: (PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Properties|null);

    /** PeerDataOperationRequestMessage placeholderMessageResendRequest. */
    placeholderMessageResendRequest: PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Properties[];

    /** PeerDataOperationRequestMessage fullHistorySyncOnDemandRequest. */
    fullHistorySyncOnDemandRequest?: (PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Properties|null);

    /** PeerDataOperationRequestMessage syncdCollectionFatalRecoveryRequest. */
    syncdCollectionFatalRecoveryRequest?: (PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Properties|null);

    /** PeerDataOperationRequestMessage historySyncChunkRetryRequest. */
    historySyncChunkRetryRequest?: (PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Properties|null);

    /**
     * Encodes the specified PeerDataOperationRequestMessage message. Does not implicitly {@link PeerDataOperationRequestMessage.verify|verify} messages.
     * @param message PeerDataOperationRequestMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PeerDataOperationRequestMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PeerDataOperationRequestMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PeerDataOperationRequestMessage & PeerDataOperationRequestMessage.$Shape} PeerDataOperationRequestMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestMessage & PeerDataOperationRequestMessage.$Shape;
}

export namespace PeerDataOperationRequestMessage {

    /** Properties of a PeerDataOperationRequestMessage. */
    interface $Properties {

        /** PeerDataOperationRequestMessage peerDataOperationRequestType */
        peerDataOperationRequestType?: (PeerDataOperationRequestType|null);

        /** PeerDataOperationRequestMessage historySyncOnDemandRequest */
        historySyncOnDemandRequest?: (PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Properties|null);

        /** PeerDataOperationRequestMessage placeholderMessageResendRequest */
        placeholderMessageResendRequest?: (PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Properties[]|null);

        /** PeerDataOperationRequestMessage fullHistorySyncOnDemandRequest */
        fullHistorySyncOnDemandRequest?: (PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Properties|null);

        /** PeerDataOperationRequestMessage syncdCollectionFatalRecoveryRequest */
        syncdCollectionFatalRecoveryRequest?: (PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Properties|null);

        /** PeerDataOperationRequestMessage historySyncChunkRetryRequest */
        historySyncChunkRetryRequest?: (PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PeerDataOperationRequestMessage. */
    type $Shape = PeerDataOperationRequestMessage.$Properties;

    /**
     * Properties of a HistorySyncOnDemandRequest.
     * @deprecated Use PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Properties instead.
     */
    interface IHistorySyncOnDemandRequest extends PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Properties {
    }

    /** Represents a HistorySyncOnDemandRequest. */
    class HistorySyncOnDemandRequest {

        /**
         * Constructs a new HistorySyncOnDemandRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HistorySyncOnDemandRequest chatJid. */
        chatJid: string;

        /** HistorySyncOnDemandRequest oldestMsgId. */
        oldestMsgId: string;

        /** HistorySyncOnDemandRequest oldestMsgFromMe. */
        oldestMsgFromMe: boolean;

        /** HistorySyncOnDemandRequest onDemandMsgCount. */
        onDemandMsgCount: number;

        /** HistorySyncOnDemandRequest oldestMsgTimestampMs. */
        oldestMsgTimestampMs: number;

        /** HistorySyncOnDemandRequest accountLid. */
        accountLid: string;

        /** HistorySyncOnDemandRequest supportInlineResponse. */
        supportInlineResponse: boolean;

        /**
         * Encodes the specified HistorySyncOnDemandRequest message. Does not implicitly {@link PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.verify|verify} messages.
         * @param message HistorySyncOnDemandRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HistorySyncOnDemandRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {PeerDataOperationRequestMessage.HistorySyncOnDemandRequest & PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Shape} HistorySyncOnDemandRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestMessage.HistorySyncOnDemandRequest & PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Shape;
    }

    namespace HistorySyncOnDemandRequest {

        /** Properties of a HistorySyncOnDemandRequest. */
        interface $Properties {

            /** HistorySyncOnDemandRequest chatJid */
            chatJid?: (string|null);

            /** HistorySyncOnDemandRequest oldestMsgId */
            oldestMsgId?: (string|null);

            /** HistorySyncOnDemandRequest oldestMsgFromMe */
            oldestMsgFromMe?: (boolean|null);

            /** HistorySyncOnDemandRequest onDemandMsgCount */
            onDemandMsgCount?: (number|null);

            /** HistorySyncOnDemandRequest oldestMsgTimestampMs */
            oldestMsgTimestampMs?: (number|null);

            /** HistorySyncOnDemandRequest accountLid */
            accountLid?: (string|null);

            /** HistorySyncOnDemandRequest supportInlineResponse */
            supportInlineResponse?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HistorySyncOnDemandRequest. */
        type $Shape = PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.$Properties;
    }

    /**
     * Properties of a PlaceholderMessageResendRequest.
     * @deprecated Use PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Properties instead.
     */
    interface IPlaceholderMessageResendRequest extends PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Properties {
    }

    /** Represents a PlaceholderMessageResendRequest. */
    class PlaceholderMessageResendRequest {

        /**
         * Constructs a new PlaceholderMessageResendRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PlaceholderMessageResendRequest messageKey. */
        messageKey?: (MessageKey.$Properties|null);

        /**
         * Encodes the specified PlaceholderMessageResendRequest message. Does not implicitly {@link PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.verify|verify} messages.
         * @param message PlaceholderMessageResendRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PlaceholderMessageResendRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {PeerDataOperationRequestMessage.PlaceholderMessageResendRequest & PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Shape} PlaceholderMessageResendRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestMessage.PlaceholderMessageResendRequest & PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Shape;
    }

    namespace PlaceholderMessageResendRequest {

        /** Properties of a PlaceholderMessageResendRequest. */
        interface $Properties {

            /** PlaceholderMessageResendRequest messageKey */
            messageKey?: (MessageKey.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PlaceholderMessageResendRequest. */
        type $Shape = PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.$Properties;
    }

    /**
     * Properties of a FullHistorySyncOnDemandRequest.
     * @deprecated Use PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Properties instead.
     */
    interface IFullHistorySyncOnDemandRequest extends PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Properties {
    }

    /** Represents a FullHistorySyncOnDemandRequest. */
    class FullHistorySyncOnDemandRequest {

        /**
         * Constructs a new FullHistorySyncOnDemandRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FullHistorySyncOnDemandRequest requestMetadata. */
        requestMetadata?: (FullHistorySyncOnDemandRequestMetadata.$Properties|null);

        /** FullHistorySyncOnDemandRequest historySyncConfig. */
        historySyncConfig?: (DeviceProps.HistorySyncConfig.$Properties|null);

        /** FullHistorySyncOnDemandRequest fullHistorySyncOnDemandConfig. */
        fullHistorySyncOnDemandConfig?: (FullHistorySyncOnDemandConfig.$Properties|null);

        /**
         * Encodes the specified FullHistorySyncOnDemandRequest message. Does not implicitly {@link PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.verify|verify} messages.
         * @param message FullHistorySyncOnDemandRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FullHistorySyncOnDemandRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest & PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Shape} FullHistorySyncOnDemandRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest & PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Shape;
    }

    namespace FullHistorySyncOnDemandRequest {

        /** Properties of a FullHistorySyncOnDemandRequest. */
        interface $Properties {

            /** FullHistorySyncOnDemandRequest requestMetadata */
            requestMetadata?: (FullHistorySyncOnDemandRequestMetadata.$Properties|null);

            /** FullHistorySyncOnDemandRequest historySyncConfig */
            historySyncConfig?: (DeviceProps.HistorySyncConfig.$Properties|null);

            /** FullHistorySyncOnDemandRequest fullHistorySyncOnDemandConfig */
            fullHistorySyncOnDemandConfig?: (FullHistorySyncOnDemandConfig.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FullHistorySyncOnDemandRequest. */
        type $Shape = PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.$Properties;
    }

    /**
     * Properties of a SyncDCollectionFatalRecoveryRequest.
     * @deprecated Use PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Properties instead.
     */
    interface ISyncDCollectionFatalRecoveryRequest extends PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Properties {
    }

    /** Represents a SyncDCollectionFatalRecoveryRequest. */
    class SyncDCollectionFatalRecoveryRequest {

        /**
         * Constructs a new SyncDCollectionFatalRecoveryRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SyncDCollectionFatalRecoveryRequest collectionName. */
        collectionName: string;

        /** SyncDCollectionFatalRecoveryRequest timestamp. */
        timestamp: number;

        /**
         * Encodes the specified SyncDCollectionFatalRecoveryRequest message. Does not implicitly {@link PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.verify|verify} messages.
         * @param message SyncDCollectionFatalRecoveryRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SyncDCollectionFatalRecoveryRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest & PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Shape} SyncDCollectionFatalRecoveryRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest & PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Shape;
    }

    namespace SyncDCollectionFatalRecoveryRequest {

        /** Properties of a SyncDCollectionFatalRecoveryRequest. */
        interface $Properties {

            /** SyncDCollectionFatalRecoveryRequest collectionName */
            collectionName?: (string|null);

            /** SyncDCollectionFatalRecoveryRequest timestamp */
            timestamp?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SyncDCollectionFatalRecoveryRequest. */
        type $Shape = PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.$Properties;
    }

    /**
     * Properties of a HistorySyncChunkRetryRequest.
     * @deprecated Use PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Properties instead.
     */
    interface IHistorySyncChunkRetryRequest extends PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Properties {
    }

    /** Represents a HistorySyncChunkRetryRequest. */
    class HistorySyncChunkRetryRequest {

        /**
         * Constructs a new HistorySyncChunkRetryRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HistorySyncChunkRetryRequest syncType. */
        syncType: HistorySyncType;

        /** HistorySyncChunkRetryRequest chunkOrder. */
        chunkOrder: number;

        /** HistorySyncChunkRetryRequest chunkNotificationId. */
        chunkNotificationId: string;

        /** HistorySyncChunkRetryRequest regenerateChunk. */
        regenerateChunk: boolean;

        /**
         * Encodes the specified HistorySyncChunkRetryRequest message. Does not implicitly {@link PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.verify|verify} messages.
         * @param message HistorySyncChunkRetryRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HistorySyncChunkRetryRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest & PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Shape} HistorySyncChunkRetryRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest & PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Shape;
    }

    namespace HistorySyncChunkRetryRequest {

        /** Properties of a HistorySyncChunkRetryRequest. */
        interface $Properties {

            /** HistorySyncChunkRetryRequest syncType */
            syncType?: (HistorySyncType|null);

            /** HistorySyncChunkRetryRequest chunkOrder */
            chunkOrder?: (number|null);

            /** HistorySyncChunkRetryRequest chunkNotificationId */
            chunkNotificationId?: (string|null);

            /** HistorySyncChunkRetryRequest regenerateChunk */
            regenerateChunk?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HistorySyncChunkRetryRequest. */
        type $Shape = PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.$Properties;
    }
}

/**
 * Properties of a PeerDataOperationRequestResponseMessage.
 * @deprecated Use PeerDataOperationRequestResponseMessage.$Properties instead.
 */
export interface IPeerDataOperationRequestResponseMessage extends PeerDataOperationRequestResponseMessage.$Properties {
}

/** Represents a PeerDataOperationRequestResponseMessage. */
export class PeerDataOperationRequestResponseMessage {

    /**
     * Constructs a new PeerDataOperationRequestResponseMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: PeerDataOperationRequestResponseMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PeerDataOperationRequestResponseMessage peerDataOperationRequestType. */
    peerDataOperationRequestType: PeerDataOperationRequestType;

    /** PeerDataOperationRequestResponseMessage stanzaId. */
    stanzaId: string;

    /** PeerDataOperationRequestResponseMessage peerDataOperationResult. */
    peerDataOperationResult: PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Properties[];

    /**
     * Encodes the specified PeerDataOperationRequestResponseMessage message. Does not implicitly {@link PeerDataOperationRequestResponseMessage.verify|verify} messages.
     * @param message PeerDataOperationRequestResponseMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PeerDataOperationRequestResponseMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PeerDataOperationRequestResponseMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PeerDataOperationRequestResponseMessage & PeerDataOperationRequestResponseMessage.$Shape} PeerDataOperationRequestResponseMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestResponseMessage & PeerDataOperationRequestResponseMessage.$Shape;
}

export namespace PeerDataOperationRequestResponseMessage {

    /** Properties of a PeerDataOperationRequestResponseMessage. */
    interface $Properties {

        /** PeerDataOperationRequestResponseMessage peerDataOperationRequestType */
        peerDataOperationRequestType?: (PeerDataOperationRequestType|null);

        /** PeerDataOperationRequestResponseMessage stanzaId */
        stanzaId?: (string|null);

        /** PeerDataOperationRequestResponseMessage peerDataOperationResult */
        peerDataOperationResult?: (PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PeerDataOperationRequestResponseMessage. */
    type $Shape = PeerDataOperationRequestResponseMessage.$Properties;

    /**
     * Properties of a PeerDataOperationResult.
     * @deprecated Use PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Properties instead.
     */
    interface IPeerDataOperationResult extends PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Properties {
    }

    /** Represents a PeerDataOperationResult. */
    class PeerDataOperationResult {

        /**
         * Constructs a new PeerDataOperationResult.
         * @param [properties] Properties to set
         */
        constructor(properties?: PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PeerDataOperationResult placeholderMessageResendResponse. */
        placeholderMessageResendResponse?: (PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Properties|null);

        /** PeerDataOperationResult syncdSnapshotFatalRecoveryResponse. */
        syncdSnapshotFatalRecoveryResponse?: (PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Properties|null);

        /**
         * Encodes the specified PeerDataOperationResult message. Does not implicitly {@link PeerDataOperationRequestResponseMessage.PeerDataOperationResult.verify|verify} messages.
         * @param message PeerDataOperationResult message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PeerDataOperationResult message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {PeerDataOperationRequestResponseMessage.PeerDataOperationResult & PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Shape} PeerDataOperationResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestResponseMessage.PeerDataOperationResult & PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Shape;
    }

    namespace PeerDataOperationResult {

        /** Properties of a PeerDataOperationResult. */
        interface $Properties {

            /** PeerDataOperationResult placeholderMessageResendResponse */
            placeholderMessageResendResponse?: (PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Properties|null);

            /** PeerDataOperationResult syncdSnapshotFatalRecoveryResponse */
            syncdSnapshotFatalRecoveryResponse?: (PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PeerDataOperationResult. */
        type $Shape = PeerDataOperationRequestResponseMessage.PeerDataOperationResult.$Properties;

        /**
         * Properties of a PlaceholderMessageResendResponse.
         * @deprecated Use PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Properties instead.
         */
        interface IPlaceholderMessageResendResponse extends PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Properties {
        }

        /** Represents a PlaceholderMessageResendResponse. */
        class PlaceholderMessageResendResponse {

            /**
             * Constructs a new PlaceholderMessageResendResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlaceholderMessageResendResponse webMessageInfoBytes. */
            webMessageInfoBytes: Uint8Array;

            /**
             * Encodes the specified PlaceholderMessageResendResponse message. Does not implicitly {@link PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.verify|verify} messages.
             * @param message PlaceholderMessageResendResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlaceholderMessageResendResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse & PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Shape} PlaceholderMessageResendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse & PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Shape;
        }

        namespace PlaceholderMessageResendResponse {

            /** Properties of a PlaceholderMessageResendResponse. */
            interface $Properties {

                /** PlaceholderMessageResendResponse webMessageInfoBytes */
                webMessageInfoBytes?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlaceholderMessageResendResponse. */
            type $Shape = PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.$Properties;
        }

        /**
         * Properties of a SyncDSnapshotFatalRecoveryResponse.
         * @deprecated Use PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Properties instead.
         */
        interface ISyncDSnapshotFatalRecoveryResponse extends PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Properties {
        }

        /** Represents a SyncDSnapshotFatalRecoveryResponse. */
        class SyncDSnapshotFatalRecoveryResponse {

            /**
             * Constructs a new SyncDSnapshotFatalRecoveryResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SyncDSnapshotFatalRecoveryResponse collectionSnapshot. */
            collectionSnapshot: Uint8Array;

            /** SyncDSnapshotFatalRecoveryResponse isCompressed. */
            isCompressed: boolean;

            /**
             * Encodes the specified SyncDSnapshotFatalRecoveryResponse message. Does not implicitly {@link PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.verify|verify} messages.
             * @param message SyncDSnapshotFatalRecoveryResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SyncDSnapshotFatalRecoveryResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse & PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Shape} SyncDSnapshotFatalRecoveryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse & PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Shape;
        }

        namespace SyncDSnapshotFatalRecoveryResponse {

            /** Properties of a SyncDSnapshotFatalRecoveryResponse. */
            interface $Properties {

                /** SyncDSnapshotFatalRecoveryResponse collectionSnapshot */
                collectionSnapshot?: (Uint8Array|null);

                /** SyncDSnapshotFatalRecoveryResponse isCompressed */
                isCompressed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SyncDSnapshotFatalRecoveryResponse. */
            type $Shape = PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.$Properties;
        }
    }
}

/**
 * Properties of a LIDMigrationMappingSyncMessage.
 * @deprecated Use LIDMigrationMappingSyncMessage.$Properties instead.
 */
export interface ILIDMigrationMappingSyncMessage extends LIDMigrationMappingSyncMessage.$Properties {
}

/** Represents a LIDMigrationMappingSyncMessage. */
export class LIDMigrationMappingSyncMessage {

    /**
     * Constructs a new LIDMigrationMappingSyncMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: LIDMigrationMappingSyncMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LIDMigrationMappingSyncMessage encodedMappingPayload. */
    encodedMappingPayload: Uint8Array;

    /**
     * Encodes the specified LIDMigrationMappingSyncMessage message. Does not implicitly {@link LIDMigrationMappingSyncMessage.verify|verify} messages.
     * @param message LIDMigrationMappingSyncMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LIDMigrationMappingSyncMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LIDMigrationMappingSyncMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LIDMigrationMappingSyncMessage & LIDMigrationMappingSyncMessage.$Shape} LIDMigrationMappingSyncMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LIDMigrationMappingSyncMessage & LIDMigrationMappingSyncMessage.$Shape;
}

export namespace LIDMigrationMappingSyncMessage {

    /** Properties of a LIDMigrationMappingSyncMessage. */
    interface $Properties {

        /** LIDMigrationMappingSyncMessage encodedMappingPayload */
        encodedMappingPayload?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LIDMigrationMappingSyncMessage. */
    type $Shape = LIDMigrationMappingSyncMessage.$Properties;
}

/**
 * Properties of a LIDMigrationMappingSyncPayload.
 * @deprecated Use LIDMigrationMappingSyncPayload.$Properties instead.
 */
export interface ILIDMigrationMappingSyncPayload extends LIDMigrationMappingSyncPayload.$Properties {
}

/** Represents a LIDMigrationMappingSyncPayload. */
export class LIDMigrationMappingSyncPayload {

    /**
     * Constructs a new LIDMigrationMappingSyncPayload.
     * @param [properties] Properties to set
     */
    constructor(properties?: LIDMigrationMappingSyncPayload.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LIDMigrationMappingSyncPayload pnToLidMappings. */
    pnToLidMappings: LIDMigrationMapping.$Properties[];

    /** LIDMigrationMappingSyncPayload chatDbMigrationTimestamp. */
    chatDbMigrationTimestamp: number;

    /**
     * Encodes the specified LIDMigrationMappingSyncPayload message. Does not implicitly {@link LIDMigrationMappingSyncPayload.verify|verify} messages.
     * @param message LIDMigrationMappingSyncPayload message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LIDMigrationMappingSyncPayload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LIDMigrationMappingSyncPayload message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LIDMigrationMappingSyncPayload & LIDMigrationMappingSyncPayload.$Shape} LIDMigrationMappingSyncPayload
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LIDMigrationMappingSyncPayload & LIDMigrationMappingSyncPayload.$Shape;
}

export namespace LIDMigrationMappingSyncPayload {

    /** Properties of a LIDMigrationMappingSyncPayload. */
    interface $Properties {

        /** LIDMigrationMappingSyncPayload pnToLidMappings */
        pnToLidMappings?: (LIDMigrationMapping.$Properties[]|null);

        /** LIDMigrationMappingSyncPayload chatDbMigrationTimestamp */
        chatDbMigrationTimestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LIDMigrationMappingSyncPayload. */
    type $Shape = LIDMigrationMappingSyncPayload.$Properties;
}

/**
 * Properties of a LIDMigrationMapping.
 * @deprecated Use LIDMigrationMapping.$Properties instead.
 */
export interface ILIDMigrationMapping extends LIDMigrationMapping.$Properties {
}

/** Represents a LIDMigrationMapping. */
export class LIDMigrationMapping {

    /**
     * Constructs a new LIDMigrationMapping.
     * @param [properties] Properties to set
     */
    constructor(properties?: LIDMigrationMapping.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LIDMigrationMapping pn. */
    pn: number;

    /** LIDMigrationMapping assignedLid. */
    assignedLid: number;

    /** LIDMigrationMapping latestLid. */
    latestLid: number;

    /**
     * Encodes the specified LIDMigrationMapping message. Does not implicitly {@link LIDMigrationMapping.verify|verify} messages.
     * @param message LIDMigrationMapping message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LIDMigrationMapping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LIDMigrationMapping message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LIDMigrationMapping & LIDMigrationMapping.$Shape} LIDMigrationMapping
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LIDMigrationMapping & LIDMigrationMapping.$Shape;
}

export namespace LIDMigrationMapping {

    /** Properties of a LIDMigrationMapping. */
    interface $Properties {

        /** LIDMigrationMapping pn */
        pn?: (number|null);

        /** LIDMigrationMapping assignedLid */
        assignedLid?: (number|null);

        /** LIDMigrationMapping latestLid */
        latestLid?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LIDMigrationMapping. */
    type $Shape = LIDMigrationMapping.$Properties;
}

/**
 * Properties of a CredentialsRecord.
 * @deprecated Use CredentialsRecord.$Properties instead.
 */
export interface ICredentialsRecord extends CredentialsRecord.$Properties {
}

/** Represents a CredentialsRecord. */
export class CredentialsRecord {

    /**
     * Constructs a new CredentialsRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: CredentialsRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** CredentialsRecord role. */
    role: string;

    /** CredentialsRecord noisePrivateKey. */
    noisePrivateKey: Uint8Array;

    /** CredentialsRecord identityPrivateKey. */
    identityPrivateKey: Uint8Array;

    /** CredentialsRecord registrationId. */
    registrationId: number;

    /** CredentialsRecord signedPreKeyId. */
    signedPreKeyId: number;

    /** CredentialsRecord nextPreKeyId. */
    nextPreKeyId: number;

    /** CredentialsRecord advSecret. */
    advSecret: Uint8Array;

    /** CredentialsRecord pn. */
    pn: string;

    /** CredentialsRecord lid. */
    lid: string;

    /** CredentialsRecord signedIdentity. */
    signedIdentity: Uint8Array;

    /** CredentialsRecord accountKey. */
    accountKey: Uint8Array;

    /** CredentialsRecord platform. */
    platform: string;

    /** CredentialsRecord pushName. */
    pushName: string;

    /** CredentialsRecord loggedOut. */
    loggedOut: string;

    /**
     * Encodes the specified CredentialsRecord message. Does not implicitly {@link CredentialsRecord.verify|verify} messages.
     * @param message CredentialsRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: CredentialsRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a CredentialsRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {CredentialsRecord & CredentialsRecord.$Shape} CredentialsRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CredentialsRecord & CredentialsRecord.$Shape;
}

export namespace CredentialsRecord {

    /** Properties of a CredentialsRecord. */
    interface $Properties {

        /** CredentialsRecord role */
        role?: (string|null);

        /** CredentialsRecord noisePrivateKey */
        noisePrivateKey?: (Uint8Array|null);

        /** CredentialsRecord identityPrivateKey */
        identityPrivateKey?: (Uint8Array|null);

        /** CredentialsRecord registrationId */
        registrationId?: (number|null);

        /** CredentialsRecord signedPreKeyId */
        signedPreKeyId?: (number|null);

        /** CredentialsRecord nextPreKeyId */
        nextPreKeyId?: (number|null);

        /** CredentialsRecord advSecret */
        advSecret?: (Uint8Array|null);

        /** CredentialsRecord pn */
        pn?: (string|null);

        /** CredentialsRecord lid */
        lid?: (string|null);

        /** CredentialsRecord signedIdentity */
        signedIdentity?: (Uint8Array|null);

        /** CredentialsRecord accountKey */
        accountKey?: (Uint8Array|null);

        /** CredentialsRecord platform */
        platform?: (string|null);

        /** CredentialsRecord pushName */
        pushName?: (string|null);

        /** CredentialsRecord loggedOut */
        loggedOut?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a CredentialsRecord. */
    type $Shape = CredentialsRecord.$Properties;
}

/**
 * Properties of an OutboxRecord.
 * @deprecated Use OutboxRecord.$Properties instead.
 */
export interface IOutboxRecord extends OutboxRecord.$Properties {
}

/** Represents an OutboxRecord. */
export class OutboxRecord {

    /**
     * Constructs a new OutboxRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: OutboxRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** OutboxRecord id. */
    id: string;

    /** OutboxRecord chat. */
    chat: string;

    /** OutboxRecord content. */
    content: Uint8Array;

    /** OutboxRecord createdAt. */
    createdAt: number;

    /** OutboxRecord frame. */
    frame: Uint8Array;

    /** OutboxRecord stage. */
    stage: number;

    /** OutboxRecord attempts. */
    attempts: number;

    /** OutboxRecord devices. */
    devices: string[];

    /** OutboxRecord repaired. */
    repaired: boolean;

    /** OutboxRecord type. */
    type: string;

    /** OutboxRecord mediatype. */
    mediatype: string;

    /** OutboxRecord edit. */
    edit: string;

    /** OutboxRecord hide. */
    hide: boolean;

    /** OutboxRecord peer. */
    peer: string;

    /** OutboxRecord sealedAt. */
    sealedAt: number;

    /** OutboxRecord failure. */
    failure: string;

    /**
     * Encodes the specified OutboxRecord message. Does not implicitly {@link OutboxRecord.verify|verify} messages.
     * @param message OutboxRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: OutboxRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an OutboxRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {OutboxRecord & OutboxRecord.$Shape} OutboxRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): OutboxRecord & OutboxRecord.$Shape;
}

export namespace OutboxRecord {

    /** Properties of an OutboxRecord. */
    interface $Properties {

        /** OutboxRecord id */
        id?: (string|null);

        /** OutboxRecord chat */
        chat?: (string|null);

        /** OutboxRecord content */
        content?: (Uint8Array|null);

        /** OutboxRecord createdAt */
        createdAt?: (number|null);

        /** OutboxRecord frame */
        frame?: (Uint8Array|null);

        /** OutboxRecord stage */
        stage?: (number|null);

        /** OutboxRecord attempts */
        attempts?: (number|null);

        /** OutboxRecord devices */
        devices?: (string[]|null);

        /** OutboxRecord repaired */
        repaired?: (boolean|null);

        /** OutboxRecord type */
        type?: (string|null);

        /** OutboxRecord mediatype */
        mediatype?: (string|null);

        /** OutboxRecord edit */
        edit?: (string|null);

        /** OutboxRecord hide */
        hide?: (boolean|null);

        /** OutboxRecord peer */
        peer?: (string|null);

        /** OutboxRecord sealedAt */
        sealedAt?: (number|null);

        /** OutboxRecord failure */
        failure?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an OutboxRecord. */
    type $Shape = OutboxRecord.$Properties;
}

/**
 * Properties of an InboxRecord.
 * @deprecated Use InboxRecord.$Properties instead.
 */
export interface IInboxRecord extends InboxRecord.$Properties {
}

/** Represents an InboxRecord. */
export class InboxRecord {

    /**
     * Constructs a new InboxRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: InboxRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** InboxRecord seq. */
    seq: number;

    /** InboxRecord id. */
    id: string;

    /** InboxRecord chat. */
    chat: string;

    /** InboxRecord sender. */
    sender: string;

    /** InboxRecord fromMe. */
    fromMe: boolean;

    /** InboxRecord sentAt. */
    sentAt: number;

    /** InboxRecord pushName. */
    pushName: string;

    /** InboxRecord content. */
    content: Uint8Array;

    /** InboxRecord offline. */
    offline: boolean;

    /** InboxRecord opened. */
    opened: Uint8Array;

    /** InboxRecord verdict. */
    verdict: string;

    /** InboxRecord source. */
    source: string;

    /**
     * Encodes the specified InboxRecord message. Does not implicitly {@link InboxRecord.verify|verify} messages.
     * @param message InboxRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: InboxRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an InboxRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {InboxRecord & InboxRecord.$Shape} InboxRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): InboxRecord & InboxRecord.$Shape;
}

export namespace InboxRecord {

    /** Properties of an InboxRecord. */
    interface $Properties {

        /** InboxRecord seq */
        seq?: (number|null);

        /** InboxRecord id */
        id?: (string|null);

        /** InboxRecord chat */
        chat?: (string|null);

        /** InboxRecord sender */
        sender?: (string|null);

        /** InboxRecord fromMe */
        fromMe?: (boolean|null);

        /** InboxRecord sentAt */
        sentAt?: (number|null);

        /** InboxRecord pushName */
        pushName?: (string|null);

        /** InboxRecord content */
        content?: (Uint8Array|null);

        /** InboxRecord offline */
        offline?: (boolean|null);

        /** InboxRecord opened */
        opened?: (Uint8Array|null);

        /** InboxRecord verdict */
        verdict?: (string|null);

        /** InboxRecord source */
        source?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an InboxRecord. */
    type $Shape = InboxRecord.$Properties;
}

/**
 * Properties of a KnownRecord.
 * @deprecated Use KnownRecord.$Properties instead.
 */
export interface IKnownRecord extends KnownRecord.$Properties {
}

/** Represents a KnownRecord. */
export class KnownRecord {

    /**
     * Constructs a new KnownRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: KnownRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** KnownRecord entries. */
    entries: KnownRecord.Entry.$Properties[];

    /** KnownRecord storedAt. */
    storedAt: number;

    /**
     * Encodes the specified KnownRecord message. Does not implicitly {@link KnownRecord.verify|verify} messages.
     * @param message KnownRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: KnownRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a KnownRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {KnownRecord & KnownRecord.$Shape} KnownRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): KnownRecord & KnownRecord.$Shape;
}

export namespace KnownRecord {

    /** Properties of a KnownRecord. */
    interface $Properties {

        /** KnownRecord entries */
        entries?: (KnownRecord.Entry.$Properties[]|null);

        /** KnownRecord storedAt */
        storedAt?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a KnownRecord. */
    type $Shape = KnownRecord.$Properties;

    /**
     * Properties of an Entry.
     * @deprecated Use KnownRecord.Entry.$Properties instead.
     */
    interface IEntry extends KnownRecord.Entry.$Properties {
    }

    /** Represents an Entry. */
    class Entry {

        /**
         * Constructs a new Entry.
         * @param [properties] Properties to set
         */
        constructor(properties?: KnownRecord.Entry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Entry names. */
        names: string[];

        /** Entry secret. */
        secret: Uint8Array;

        /** Entry sentAt. */
        sentAt: number;

        /** Entry content. */
        content: Uint8Array;

        /** Entry pushName. */
        pushName: string;

        /**
         * Encodes the specified Entry message. Does not implicitly {@link KnownRecord.Entry.verify|verify} messages.
         * @param message Entry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: KnownRecord.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Entry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {KnownRecord.Entry & KnownRecord.Entry.$Shape} Entry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): KnownRecord.Entry & KnownRecord.Entry.$Shape;
    }

    namespace Entry {

        /** Properties of an Entry. */
        interface $Properties {

            /** Entry names */
            names?: (string[]|null);

            /** Entry secret */
            secret?: (Uint8Array|null);

            /** Entry sentAt */
            sentAt?: (number|null);

            /** Entry content */
            content?: (Uint8Array|null);

            /** Entry pushName */
            pushName?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Entry. */
        type $Shape = KnownRecord.Entry.$Properties;
    }
}

/**
 * Properties of a PendingRecord.
 * @deprecated Use PendingRecord.$Properties instead.
 */
export interface IPendingRecord extends PendingRecord.$Properties {
}

/** Represents a PendingRecord. */
export class PendingRecord {

    /**
     * Constructs a new PendingRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: PendingRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PendingRecord message. */
    message?: (InboxRecord.$Properties|null);

    /** PendingRecord parent. */
    parent: string;

    /** PendingRecord storedAt. */
    storedAt: number;

    /**
     * Encodes the specified PendingRecord message. Does not implicitly {@link PendingRecord.verify|verify} messages.
     * @param message PendingRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PendingRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PendingRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PendingRecord & PendingRecord.$Shape} PendingRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PendingRecord & PendingRecord.$Shape;
}

export namespace PendingRecord {

    /** Properties of a PendingRecord. */
    interface $Properties {

        /** PendingRecord message */
        message?: (InboxRecord.$Properties|null);

        /** PendingRecord parent */
        parent?: (string|null);

        /** PendingRecord storedAt */
        storedAt?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PendingRecord. */
    type $Shape = PendingRecord.$Properties;
}

/**
 * Properties of a TrustedTokenRecord.
 * @deprecated Use TrustedTokenRecord.$Properties instead.
 */
export interface ITrustedTokenRecord extends TrustedTokenRecord.$Properties {
}

/** Represents a TrustedTokenRecord. */
export class TrustedTokenRecord {

    /**
     * Constructs a new TrustedTokenRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: TrustedTokenRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TrustedTokenRecord token. */
    token: Uint8Array;

    /** TrustedTokenRecord timestamp. */
    timestamp: number;

    /** TrustedTokenRecord issuedAt. */
    issuedAt: number;

    /**
     * Encodes the specified TrustedTokenRecord message. Does not implicitly {@link TrustedTokenRecord.verify|verify} messages.
     * @param message TrustedTokenRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TrustedTokenRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TrustedTokenRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TrustedTokenRecord & TrustedTokenRecord.$Shape} TrustedTokenRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TrustedTokenRecord & TrustedTokenRecord.$Shape;
}

export namespace TrustedTokenRecord {

    /** Properties of a TrustedTokenRecord. */
    interface $Properties {

        /** TrustedTokenRecord token */
        token?: (Uint8Array|null);

        /** TrustedTokenRecord timestamp */
        timestamp?: (number|null);

        /** TrustedTokenRecord issuedAt */
        issuedAt?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TrustedTokenRecord. */
    type $Shape = TrustedTokenRecord.$Properties;
}

/**
 * Properties of a SentRecord.
 * @deprecated Use SentRecord.$Properties instead.
 */
export interface ISentRecord extends SentRecord.$Properties {
}

/** Represents a SentRecord. */
export class SentRecord {

    /**
     * Constructs a new SentRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: SentRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SentRecord id. */
    id: string;

    /** SentRecord chat. */
    chat: string;

    /** SentRecord content. */
    content: Uint8Array;

    /** SentRecord createdAt. */
    createdAt: number;

    /** SentRecord devices. */
    devices: string[];

    /** SentRecord type. */
    type: string;

    /** SentRecord mediatype. */
    mediatype: string;

    /** SentRecord edit. */
    edit: string;

    /** SentRecord hide. */
    hide: boolean;

    /**
     * Encodes the specified SentRecord message. Does not implicitly {@link SentRecord.verify|verify} messages.
     * @param message SentRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SentRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SentRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SentRecord & SentRecord.$Shape} SentRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SentRecord & SentRecord.$Shape;
}

export namespace SentRecord {

    /** Properties of a SentRecord. */
    interface $Properties {

        /** SentRecord id */
        id?: (string|null);

        /** SentRecord chat */
        chat?: (string|null);

        /** SentRecord content */
        content?: (Uint8Array|null);

        /** SentRecord createdAt */
        createdAt?: (number|null);

        /** SentRecord devices */
        devices?: (string[]|null);

        /** SentRecord type */
        type?: (string|null);

        /** SentRecord mediatype */
        mediatype?: (string|null);

        /** SentRecord edit */
        edit?: (string|null);

        /** SentRecord hide */
        hide?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SentRecord. */
    type $Shape = SentRecord.$Properties;
}

/**
 * Properties of an AccountRecord.
 * @deprecated Use AccountRecord.$Properties instead.
 */
export interface IAccountRecord extends AccountRecord.$Properties {
}

/** Represents an AccountRecord. */
export class AccountRecord {

    /**
     * Constructs a new AccountRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: AccountRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AccountRecord rawId. */
    rawId: number;

    /** AccountRecord currentKeyIndex. */
    currentKeyIndex: number;

    /** AccountRecord listTimestamp. */
    listTimestamp: number;

    /** AccountRecord companions. */
    companions: AccountRecord.Companion.$Properties[];

    /**
     * Encodes the specified AccountRecord message. Does not implicitly {@link AccountRecord.verify|verify} messages.
     * @param message AccountRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AccountRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AccountRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AccountRecord & AccountRecord.$Shape} AccountRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AccountRecord & AccountRecord.$Shape;
}

export namespace AccountRecord {

    /** Properties of an AccountRecord. */
    interface $Properties {

        /** AccountRecord rawId */
        rawId?: (number|null);

        /** AccountRecord currentKeyIndex */
        currentKeyIndex?: (number|null);

        /** AccountRecord listTimestamp */
        listTimestamp?: (number|null);

        /** AccountRecord companions */
        companions?: (AccountRecord.Companion.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AccountRecord. */
    type $Shape = AccountRecord.$Properties;

    /**
     * Properties of a Companion.
     * @deprecated Use AccountRecord.Companion.$Properties instead.
     */
    interface ICompanion extends AccountRecord.Companion.$Properties {
    }

    /** Represents a Companion. */
    class Companion {

        /**
         * Constructs a new Companion.
         * @param [properties] Properties to set
         */
        constructor(properties?: AccountRecord.Companion.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Companion jid. */
        jid: string;

        /** Companion keyIndex. */
        keyIndex: number;

        /** Companion identity. */
        identity: Uint8Array;

        /** Companion linkedAt. */
        linkedAt: number;

        /**
         * Encodes the specified Companion message. Does not implicitly {@link AccountRecord.Companion.verify|verify} messages.
         * @param message Companion message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: AccountRecord.Companion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Companion message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {AccountRecord.Companion & AccountRecord.Companion.$Shape} Companion
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AccountRecord.Companion & AccountRecord.Companion.$Shape;
    }

    namespace Companion {

        /** Properties of a Companion. */
        interface $Properties {

            /** Companion jid */
            jid?: (string|null);

            /** Companion keyIndex */
            keyIndex?: (number|null);

            /** Companion identity */
            identity?: (Uint8Array|null);

            /** Companion linkedAt */
            linkedAt?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Companion. */
        type $Shape = AccountRecord.Companion.$Properties;
    }
}

/**
 * Properties of a UserDevicesRecord.
 * @deprecated Use UserDevicesRecord.$Properties instead.
 */
export interface IUserDevicesRecord extends UserDevicesRecord.$Properties {
}

/** Represents a UserDevicesRecord. */
export class UserDevicesRecord {

    /**
     * Constructs a new UserDevicesRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: UserDevicesRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** UserDevicesRecord user. */
    user: string;

    /** UserDevicesRecord rawId. */
    rawId: number;

    /** UserDevicesRecord timestamp. */
    timestamp: number;

    /** UserDevicesRecord currentIndex. */
    currentIndex: number;

    /** UserDevicesRecord validIndexes. */
    validIndexes: number[];

    /** UserDevicesRecord accountType. */
    accountType: number;

    /** UserDevicesRecord devices. */
    devices: UserDevicesRecord.Device.$Properties[];

    /** UserDevicesRecord accountKey. */
    accountKey: Uint8Array;

    /** UserDevicesRecord expected. */
    expected?: (UserDevicesRecord.Expected.$Properties|null);

    /** UserDevicesRecord unverified. */
    unverified: Uint8Array;

    /** UserDevicesRecord checkedAt. */
    checkedAt: number;

    /**
     * Encodes the specified UserDevicesRecord message. Does not implicitly {@link UserDevicesRecord.verify|verify} messages.
     * @param message UserDevicesRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: UserDevicesRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a UserDevicesRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {UserDevicesRecord & UserDevicesRecord.$Shape} UserDevicesRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserDevicesRecord & UserDevicesRecord.$Shape;
}

export namespace UserDevicesRecord {

    /** Properties of a UserDevicesRecord. */
    interface $Properties {

        /** UserDevicesRecord user */
        user?: (string|null);

        /** UserDevicesRecord rawId */
        rawId?: (number|null);

        /** UserDevicesRecord timestamp */
        timestamp?: (number|null);

        /** UserDevicesRecord currentIndex */
        currentIndex?: (number|null);

        /** UserDevicesRecord validIndexes */
        validIndexes?: (number[]|null);

        /** UserDevicesRecord accountType */
        accountType?: (number|null);

        /** UserDevicesRecord devices */
        devices?: (UserDevicesRecord.Device.$Properties[]|null);

        /** UserDevicesRecord accountKey */
        accountKey?: (Uint8Array|null);

        /** UserDevicesRecord expected */
        expected?: (UserDevicesRecord.Expected.$Properties|null);

        /** UserDevicesRecord unverified */
        unverified?: (Uint8Array|null);

        /** UserDevicesRecord checkedAt */
        checkedAt?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a UserDevicesRecord. */
    type $Shape = UserDevicesRecord.$Properties;

    /**
     * Properties of a Device.
     * @deprecated Use UserDevicesRecord.Device.$Properties instead.
     */
    interface IDevice extends UserDevicesRecord.Device.$Properties {
    }

    /** Represents a Device. */
    class Device {

        /**
         * Constructs a new Device.
         * @param [properties] Properties to set
         */
        constructor(properties?: UserDevicesRecord.Device.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Device id. */
        id: number;

        /** Device keyIndex. */
        keyIndex: number;

        /** Device hosted. */
        hosted: boolean;

        /**
         * Encodes the specified Device message. Does not implicitly {@link UserDevicesRecord.Device.verify|verify} messages.
         * @param message Device message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: UserDevicesRecord.Device.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Device message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {UserDevicesRecord.Device & UserDevicesRecord.Device.$Shape} Device
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserDevicesRecord.Device & UserDevicesRecord.Device.$Shape;
    }

    namespace Device {

        /** Properties of a Device. */
        interface $Properties {

            /** Device id */
            id?: (number|null);

            /** Device keyIndex */
            keyIndex?: (number|null);

            /** Device hosted */
            hosted?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Device. */
        type $Shape = UserDevicesRecord.Device.$Properties;
    }

    /**
     * Properties of an Expected.
     * @deprecated Use UserDevicesRecord.Expected.$Properties instead.
     */
    interface IExpected extends UserDevicesRecord.Expected.$Properties {
    }

    /** Represents an Expected. */
    class Expected {

        /**
         * Constructs a new Expected.
         * @param [properties] Properties to set
         */
        constructor(properties?: UserDevicesRecord.Expected.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Expected timestamp. */
        timestamp: number;

        /** Expected since. */
        since: number;

        /**
         * Encodes the specified Expected message. Does not implicitly {@link UserDevicesRecord.Expected.verify|verify} messages.
         * @param message Expected message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: UserDevicesRecord.Expected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Expected message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {UserDevicesRecord.Expected & UserDevicesRecord.Expected.$Shape} Expected
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserDevicesRecord.Expected & UserDevicesRecord.Expected.$Shape;
    }

    namespace Expected {

        /** Properties of an Expected. */
        interface $Properties {

            /** Expected timestamp */
            timestamp?: (number|null);

            /** Expected since */
            since?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Expected. */
        type $Shape = UserDevicesRecord.Expected.$Properties;
    }
}

/**
 * Properties of a SignalMessage.
 * @deprecated Use SignalMessage.$Properties instead.
 */
export interface ISignalMessage extends SignalMessage.$Properties {
}

/** Represents a SignalMessage. */
export class SignalMessage {

    /**
     * Constructs a new SignalMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: SignalMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SignalMessage ratchetKey. */
    ratchetKey: Uint8Array;

    /** SignalMessage counter. */
    counter: number;

    /** SignalMessage previousCounter. */
    previousCounter: number;

    /** SignalMessage ciphertext. */
    ciphertext: Uint8Array;

    /**
     * Encodes the specified SignalMessage message. Does not implicitly {@link SignalMessage.verify|verify} messages.
     * @param message SignalMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SignalMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SignalMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SignalMessage & SignalMessage.$Shape} SignalMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SignalMessage & SignalMessage.$Shape;
}

export namespace SignalMessage {

    /** Properties of a SignalMessage. */
    interface $Properties {

        /** SignalMessage ratchetKey */
        ratchetKey?: (Uint8Array|null);

        /** SignalMessage counter */
        counter?: (number|null);

        /** SignalMessage previousCounter */
        previousCounter?: (number|null);

        /** SignalMessage ciphertext */
        ciphertext?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SignalMessage. */
    type $Shape = SignalMessage.$Properties;
}

/**
 * Properties of a PreKeySignalMessage.
 * @deprecated Use PreKeySignalMessage.$Properties instead.
 */
export interface IPreKeySignalMessage extends PreKeySignalMessage.$Properties {
}

/** Represents a PreKeySignalMessage. */
export class PreKeySignalMessage {

    /**
     * Constructs a new PreKeySignalMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: PreKeySignalMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PreKeySignalMessage preKeyId. */
    preKeyId: number;

    /** PreKeySignalMessage baseKey. */
    baseKey: Uint8Array;

    /** PreKeySignalMessage identityKey. */
    identityKey: Uint8Array;

    /** PreKeySignalMessage message. */
    message: Uint8Array;

    /** PreKeySignalMessage registrationId. */
    registrationId: number;

    /** PreKeySignalMessage signedPreKeyId. */
    signedPreKeyId: number;

    /**
     * Encodes the specified PreKeySignalMessage message. Does not implicitly {@link PreKeySignalMessage.verify|verify} messages.
     * @param message PreKeySignalMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PreKeySignalMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PreKeySignalMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PreKeySignalMessage & PreKeySignalMessage.$Shape} PreKeySignalMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PreKeySignalMessage & PreKeySignalMessage.$Shape;
}

export namespace PreKeySignalMessage {

    /** Properties of a PreKeySignalMessage. */
    interface $Properties {

        /** PreKeySignalMessage preKeyId */
        preKeyId?: (number|null);

        /** PreKeySignalMessage baseKey */
        baseKey?: (Uint8Array|null);

        /** PreKeySignalMessage identityKey */
        identityKey?: (Uint8Array|null);

        /** PreKeySignalMessage message */
        message?: (Uint8Array|null);

        /** PreKeySignalMessage registrationId */
        registrationId?: (number|null);

        /** PreKeySignalMessage signedPreKeyId */
        signedPreKeyId?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PreKeySignalMessage. */
    type $Shape = PreKeySignalMessage.$Properties;
}

/**
 * Properties of a SenderKeyMessage.
 * @deprecated Use SenderKeyMessage.$Properties instead.
 */
export interface ISenderKeyMessage extends SenderKeyMessage.$Properties {
}

/** Represents a SenderKeyMessage. */
export class SenderKeyMessage {

    /**
     * Constructs a new SenderKeyMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: SenderKeyMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SenderKeyMessage id. */
    id: number;

    /** SenderKeyMessage iteration. */
    iteration: number;

    /** SenderKeyMessage ciphertext. */
    ciphertext: Uint8Array;

    /**
     * Encodes the specified SenderKeyMessage message. Does not implicitly {@link SenderKeyMessage.verify|verify} messages.
     * @param message SenderKeyMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SenderKeyMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SenderKeyMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SenderKeyMessage & SenderKeyMessage.$Shape} SenderKeyMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SenderKeyMessage & SenderKeyMessage.$Shape;
}

export namespace SenderKeyMessage {

    /** Properties of a SenderKeyMessage. */
    interface $Properties {

        /** SenderKeyMessage id */
        id?: (number|null);

        /** SenderKeyMessage iteration */
        iteration?: (number|null);

        /** SenderKeyMessage ciphertext */
        ciphertext?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SenderKeyMessage. */
    type $Shape = SenderKeyMessage.$Properties;
}

/**
 * Properties of a SenderKeyDistributionMessage.
 * @deprecated Use SenderKeyDistributionMessage.$Properties instead.
 */
export interface ISenderKeyDistributionMessage extends SenderKeyDistributionMessage.$Properties {
}

/** Represents a SenderKeyDistributionMessage. */
export class SenderKeyDistributionMessage {

    /**
     * Constructs a new SenderKeyDistributionMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: SenderKeyDistributionMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SenderKeyDistributionMessage id. */
    id: number;

    /** SenderKeyDistributionMessage iteration. */
    iteration: number;

    /** SenderKeyDistributionMessage chainKey. */
    chainKey: Uint8Array;

    /** SenderKeyDistributionMessage signingKey. */
    signingKey: Uint8Array;

    /**
     * Encodes the specified SenderKeyDistributionMessage message. Does not implicitly {@link SenderKeyDistributionMessage.verify|verify} messages.
     * @param message SenderKeyDistributionMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SenderKeyDistributionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SenderKeyDistributionMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SenderKeyDistributionMessage & SenderKeyDistributionMessage.$Shape} SenderKeyDistributionMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SenderKeyDistributionMessage & SenderKeyDistributionMessage.$Shape;
}

export namespace SenderKeyDistributionMessage {

    /** Properties of a SenderKeyDistributionMessage. */
    interface $Properties {

        /** SenderKeyDistributionMessage id */
        id?: (number|null);

        /** SenderKeyDistributionMessage iteration */
        iteration?: (number|null);

        /** SenderKeyDistributionMessage chainKey */
        chainKey?: (Uint8Array|null);

        /** SenderKeyDistributionMessage signingKey */
        signingKey?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SenderKeyDistributionMessage. */
    type $Shape = SenderKeyDistributionMessage.$Properties;
}

/**
 * Properties of a SyncdPatch.
 * @deprecated Use SyncdPatch.$Properties instead.
 */
export interface ISyncdPatch extends SyncdPatch.$Properties {
}

/** Represents a SyncdPatch. */
export class SyncdPatch {

    /**
     * Constructs a new SyncdPatch.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncdPatch.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncdPatch version. */
    version?: (SyncdVersion.$Properties|null);

    /** SyncdPatch mutations. */
    mutations: SyncdMutation.$Properties[];

    /** SyncdPatch externalMutations. */
    externalMutations?: (ExternalBlobReference.$Properties|null);

    /** SyncdPatch snapshotMac. */
    snapshotMac: Uint8Array;

    /** SyncdPatch patchMac. */
    patchMac: Uint8Array;

    /** SyncdPatch keyId. */
    keyId?: (KeyId.$Properties|null);

    /** SyncdPatch exitCode. */
    exitCode?: (ExitCode.$Properties|null);

    /** SyncdPatch deviceIndex. */
    deviceIndex: number;

    /**
     * Encodes the specified SyncdPatch message. Does not implicitly {@link SyncdPatch.verify|verify} messages.
     * @param message SyncdPatch message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncdPatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncdPatch message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncdPatch & SyncdPatch.$Shape} SyncdPatch
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncdPatch & SyncdPatch.$Shape;
}

export namespace SyncdPatch {

    /** Properties of a SyncdPatch. */
    interface $Properties {

        /** SyncdPatch version */
        version?: (SyncdVersion.$Properties|null);

        /** SyncdPatch mutations */
        mutations?: (SyncdMutation.$Properties[]|null);

        /** SyncdPatch externalMutations */
        externalMutations?: (ExternalBlobReference.$Properties|null);

        /** SyncdPatch snapshotMac */
        snapshotMac?: (Uint8Array|null);

        /** SyncdPatch patchMac */
        patchMac?: (Uint8Array|null);

        /** SyncdPatch keyId */
        keyId?: (KeyId.$Properties|null);

        /** SyncdPatch exitCode */
        exitCode?: (ExitCode.$Properties|null);

        /** SyncdPatch deviceIndex */
        deviceIndex?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncdPatch. */
    type $Shape = SyncdPatch.$Properties;
}

/**
 * Properties of a SyncdSnapshot.
 * @deprecated Use SyncdSnapshot.$Properties instead.
 */
export interface ISyncdSnapshot extends SyncdSnapshot.$Properties {
}

/** Represents a SyncdSnapshot. */
export class SyncdSnapshot {

    /**
     * Constructs a new SyncdSnapshot.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncdSnapshot.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncdSnapshot version. */
    version?: (SyncdVersion.$Properties|null);

    /** SyncdSnapshot records. */
    records: SyncdRecord.$Properties[];

    /** SyncdSnapshot mac. */
    mac: Uint8Array;

    /** SyncdSnapshot keyId. */
    keyId?: (KeyId.$Properties|null);

    /**
     * Encodes the specified SyncdSnapshot message. Does not implicitly {@link SyncdSnapshot.verify|verify} messages.
     * @param message SyncdSnapshot message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncdSnapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncdSnapshot message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncdSnapshot & SyncdSnapshot.$Shape} SyncdSnapshot
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncdSnapshot & SyncdSnapshot.$Shape;
}

export namespace SyncdSnapshot {

    /** Properties of a SyncdSnapshot. */
    interface $Properties {

        /** SyncdSnapshot version */
        version?: (SyncdVersion.$Properties|null);

        /** SyncdSnapshot records */
        records?: (SyncdRecord.$Properties[]|null);

        /** SyncdSnapshot mac */
        mac?: (Uint8Array|null);

        /** SyncdSnapshot keyId */
        keyId?: (KeyId.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncdSnapshot. */
    type $Shape = SyncdSnapshot.$Properties;
}

/**
 * Properties of a SyncdMutations.
 * @deprecated Use SyncdMutations.$Properties instead.
 */
export interface ISyncdMutations extends SyncdMutations.$Properties {
}

/** Represents a SyncdMutations. */
export class SyncdMutations {

    /**
     * Constructs a new SyncdMutations.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncdMutations.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncdMutations mutations. */
    mutations: SyncdMutation.$Properties[];

    /**
     * Encodes the specified SyncdMutations message. Does not implicitly {@link SyncdMutations.verify|verify} messages.
     * @param message SyncdMutations message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncdMutations.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncdMutations message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncdMutations & SyncdMutations.$Shape} SyncdMutations
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncdMutations & SyncdMutations.$Shape;
}

export namespace SyncdMutations {

    /** Properties of a SyncdMutations. */
    interface $Properties {

        /** SyncdMutations mutations */
        mutations?: (SyncdMutation.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncdMutations. */
    type $Shape = SyncdMutations.$Properties;
}

/**
 * Properties of a SyncdMutation.
 * @deprecated Use SyncdMutation.$Properties instead.
 */
export interface ISyncdMutation extends SyncdMutation.$Properties {
}

/** Represents a SyncdMutation. */
export class SyncdMutation {

    /**
     * Constructs a new SyncdMutation.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncdMutation.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncdMutation operation. */
    operation: SyncdMutation.SyncdOperation;

    /** SyncdMutation record. */
    record?: (SyncdRecord.$Properties|null);

    /**
     * Encodes the specified SyncdMutation message. Does not implicitly {@link SyncdMutation.verify|verify} messages.
     * @param message SyncdMutation message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncdMutation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncdMutation message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncdMutation & SyncdMutation.$Shape} SyncdMutation
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncdMutation & SyncdMutation.$Shape;
}

export namespace SyncdMutation {

    /** Properties of a SyncdMutation. */
    interface $Properties {

        /** SyncdMutation operation */
        operation?: (SyncdMutation.SyncdOperation|null);

        /** SyncdMutation record */
        record?: (SyncdRecord.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncdMutation. */
    type $Shape = SyncdMutation.$Properties;

    /** SyncdOperation enum. */
    enum SyncdOperation {

        /** SET value */
        SET = 0,

        /** REMOVE value */
        REMOVE = 1
    }
}

/**
 * Properties of a SyncdRecord.
 * @deprecated Use SyncdRecord.$Properties instead.
 */
export interface ISyncdRecord extends SyncdRecord.$Properties {
}

/** Represents a SyncdRecord. */
export class SyncdRecord {

    /**
     * Constructs a new SyncdRecord.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncdRecord.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncdRecord index. */
    index?: (SyncdIndex.$Properties|null);

    /** SyncdRecord value. */
    value?: (SyncdValue.$Properties|null);

    /** SyncdRecord keyId. */
    keyId?: (KeyId.$Properties|null);

    /**
     * Encodes the specified SyncdRecord message. Does not implicitly {@link SyncdRecord.verify|verify} messages.
     * @param message SyncdRecord message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncdRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncdRecord message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncdRecord & SyncdRecord.$Shape} SyncdRecord
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncdRecord & SyncdRecord.$Shape;
}

export namespace SyncdRecord {

    /** Properties of a SyncdRecord. */
    interface $Properties {

        /** SyncdRecord index */
        index?: (SyncdIndex.$Properties|null);

        /** SyncdRecord value */
        value?: (SyncdValue.$Properties|null);

        /** SyncdRecord keyId */
        keyId?: (KeyId.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncdRecord. */
    type $Shape = SyncdRecord.$Properties;
}

/**
 * Properties of a SyncdIndex.
 * @deprecated Use SyncdIndex.$Properties instead.
 */
export interface ISyncdIndex extends SyncdIndex.$Properties {
}

/** Represents a SyncdIndex. */
export class SyncdIndex {

    /**
     * Constructs a new SyncdIndex.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncdIndex.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncdIndex blob. */
    blob: Uint8Array;

    /**
     * Encodes the specified SyncdIndex message. Does not implicitly {@link SyncdIndex.verify|verify} messages.
     * @param message SyncdIndex message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncdIndex.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncdIndex message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncdIndex & SyncdIndex.$Shape} SyncdIndex
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncdIndex & SyncdIndex.$Shape;
}

export namespace SyncdIndex {

    /** Properties of a SyncdIndex. */
    interface $Properties {

        /** SyncdIndex blob */
        blob?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncdIndex. */
    type $Shape = SyncdIndex.$Properties;
}

/**
 * Properties of a SyncdValue.
 * @deprecated Use SyncdValue.$Properties instead.
 */
export interface ISyncdValue extends SyncdValue.$Properties {
}

/** Represents a SyncdValue. */
export class SyncdValue {

    /**
     * Constructs a new SyncdValue.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncdValue.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncdValue blob. */
    blob: Uint8Array;

    /**
     * Encodes the specified SyncdValue message. Does not implicitly {@link SyncdValue.verify|verify} messages.
     * @param message SyncdValue message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncdValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncdValue message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncdValue & SyncdValue.$Shape} SyncdValue
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncdValue & SyncdValue.$Shape;
}

export namespace SyncdValue {

    /** Properties of a SyncdValue. */
    interface $Properties {

        /** SyncdValue blob */
        blob?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncdValue. */
    type $Shape = SyncdValue.$Properties;
}

/**
 * Properties of a KeyId.
 * @deprecated Use KeyId.$Properties instead.
 */
export interface IKeyId extends KeyId.$Properties {
}

/** Represents a KeyId. */
export class KeyId {

    /**
     * Constructs a new KeyId.
     * @param [properties] Properties to set
     */
    constructor(properties?: KeyId.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** KeyId id. */
    id: Uint8Array;

    /**
     * Encodes the specified KeyId message. Does not implicitly {@link KeyId.verify|verify} messages.
     * @param message KeyId message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: KeyId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a KeyId message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {KeyId & KeyId.$Shape} KeyId
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): KeyId & KeyId.$Shape;
}

export namespace KeyId {

    /** Properties of a KeyId. */
    interface $Properties {

        /** KeyId id */
        id?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a KeyId. */
    type $Shape = KeyId.$Properties;
}

/**
 * Properties of a SyncdVersion.
 * @deprecated Use SyncdVersion.$Properties instead.
 */
export interface ISyncdVersion extends SyncdVersion.$Properties {
}

/** Represents a SyncdVersion. */
export class SyncdVersion {

    /**
     * Constructs a new SyncdVersion.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncdVersion.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncdVersion version. */
    version: number;

    /**
     * Encodes the specified SyncdVersion message. Does not implicitly {@link SyncdVersion.verify|verify} messages.
     * @param message SyncdVersion message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncdVersion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncdVersion message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncdVersion & SyncdVersion.$Shape} SyncdVersion
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncdVersion & SyncdVersion.$Shape;
}

export namespace SyncdVersion {

    /** Properties of a SyncdVersion. */
    interface $Properties {

        /** SyncdVersion version */
        version?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncdVersion. */
    type $Shape = SyncdVersion.$Properties;
}

/**
 * Properties of an ExitCode.
 * @deprecated Use ExitCode.$Properties instead.
 */
export interface IExitCode extends ExitCode.$Properties {
}

/** Represents an ExitCode. */
export class ExitCode {

    /**
     * Constructs a new ExitCode.
     * @param [properties] Properties to set
     */
    constructor(properties?: ExitCode.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ExitCode code. */
    code: number;

    /** ExitCode text. */
    text: string;

    /**
     * Encodes the specified ExitCode message. Does not implicitly {@link ExitCode.verify|verify} messages.
     * @param message ExitCode message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ExitCode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an ExitCode message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ExitCode & ExitCode.$Shape} ExitCode
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ExitCode & ExitCode.$Shape;
}

export namespace ExitCode {

    /** Properties of an ExitCode. */
    interface $Properties {

        /** ExitCode code */
        code?: (number|null);

        /** ExitCode text */
        text?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an ExitCode. */
    type $Shape = ExitCode.$Properties;
}

/**
 * Properties of an ExternalBlobReference.
 * @deprecated Use ExternalBlobReference.$Properties instead.
 */
export interface IExternalBlobReference extends ExternalBlobReference.$Properties {
}

/** Represents an ExternalBlobReference. */
export class ExternalBlobReference {

    /**
     * Constructs a new ExternalBlobReference.
     * @param [properties] Properties to set
     */
    constructor(properties?: ExternalBlobReference.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ExternalBlobReference mediaKey. */
    mediaKey: Uint8Array;

    /** ExternalBlobReference directPath. */
    directPath: string;

    /** ExternalBlobReference handle. */
    handle: string;

    /** ExternalBlobReference fileSizeBytes. */
    fileSizeBytes: number;

    /** ExternalBlobReference fileSha256. */
    fileSha256: Uint8Array;

    /** ExternalBlobReference fileEncSha256. */
    fileEncSha256: Uint8Array;

    /**
     * Encodes the specified ExternalBlobReference message. Does not implicitly {@link ExternalBlobReference.verify|verify} messages.
     * @param message ExternalBlobReference message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ExternalBlobReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an ExternalBlobReference message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ExternalBlobReference & ExternalBlobReference.$Shape} ExternalBlobReference
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ExternalBlobReference & ExternalBlobReference.$Shape;
}

export namespace ExternalBlobReference {

    /** Properties of an ExternalBlobReference. */
    interface $Properties {

        /** ExternalBlobReference mediaKey */
        mediaKey?: (Uint8Array|null);

        /** ExternalBlobReference directPath */
        directPath?: (string|null);

        /** ExternalBlobReference handle */
        handle?: (string|null);

        /** ExternalBlobReference fileSizeBytes */
        fileSizeBytes?: (number|null);

        /** ExternalBlobReference fileSha256 */
        fileSha256?: (Uint8Array|null);

        /** ExternalBlobReference fileEncSha256 */
        fileEncSha256?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an ExternalBlobReference. */
    type $Shape = ExternalBlobReference.$Properties;
}

/**
 * Properties of a SyncActionData.
 * @deprecated Use SyncActionData.$Properties instead.
 */
export interface ISyncActionData extends SyncActionData.$Properties {
}

/** Represents a SyncActionData. */
export class SyncActionData {

    /**
     * Constructs a new SyncActionData.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncActionData.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncActionData index. */
    index: Uint8Array;

    /** SyncActionData value. */
    value?: (SyncActionValue.$Properties|null);

    /** SyncActionData padding. */
    padding: Uint8Array;

    /** SyncActionData version. */
    version: number;

    /**
     * Encodes the specified SyncActionData message. Does not implicitly {@link SyncActionData.verify|verify} messages.
     * @param message SyncActionData message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncActionData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncActionData message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncActionData & SyncActionData.$Shape} SyncActionData
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncActionData & SyncActionData.$Shape;
}

export namespace SyncActionData {

    /** Properties of a SyncActionData. */
    interface $Properties {

        /** SyncActionData index */
        index?: (Uint8Array|null);

        /** SyncActionData value */
        value?: (SyncActionValue.$Properties|null);

        /** SyncActionData padding */
        padding?: (Uint8Array|null);

        /** SyncActionData version */
        version?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncActionData. */
    type $Shape = SyncActionData.$Properties;
}

/**
 * Properties of a SyncActionValue.
 * @deprecated Use SyncActionValue.$Properties instead.
 */
export interface ISyncActionValue extends SyncActionValue.$Properties {
}

/** Represents a SyncActionValue. */
export class SyncActionValue {

    /**
     * Constructs a new SyncActionValue.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncActionValue.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncActionValue timestamp. */
    timestamp: number;

    /** SyncActionValue starAction. */
    starAction?: (StarAction.$Properties|null);

    /** SyncActionValue contactAction. */
    contactAction?: (ContactAction.$Properties|null);

    /** SyncActionValue muteAction. */
    muteAction?: (MuteAction.$Properties|null);

    /** SyncActionValue pinAction. */
    pinAction?: (PinAction.$Properties|null);

    /** SyncActionValue pushNameSetting. */
    pushNameSetting?: (PushNameSetting.$Properties|null);

    /** SyncActionValue quickReplyAction. */
    quickReplyAction?: (QuickReplyAction.$Properties|null);

    /** SyncActionValue labelEditAction. */
    labelEditAction?: (LabelEditAction.$Properties|null);

    /** SyncActionValue labelAssociationAction. */
    labelAssociationAction?: (LabelAssociationAction.$Properties|null);

    /** SyncActionValue localeSetting. */
    localeSetting?: (LocaleSetting.$Properties|null);

    /** SyncActionValue archiveChatAction. */
    archiveChatAction?: (ArchiveChatAction.$Properties|null);

    /** SyncActionValue deleteMessageForMeAction. */
    deleteMessageForMeAction?: (DeleteMessageForMeAction.$Properties|null);

    /** SyncActionValue keyExpiration. */
    keyExpiration?: (KeyExpiration.$Properties|null);

    /** SyncActionValue markChatAsReadAction. */
    markChatAsReadAction?: (MarkChatAsReadAction.$Properties|null);

    /** SyncActionValue clearChatAction. */
    clearChatAction?: (ClearChatAction.$Properties|null);

    /** SyncActionValue deleteChatAction. */
    deleteChatAction?: (DeleteChatAction.$Properties|null);

    /** SyncActionValue unarchiveChatsSetting. */
    unarchiveChatsSetting?: (UnarchiveChatsSetting.$Properties|null);

    /** SyncActionValue primaryFeature. */
    primaryFeature?: (PrimaryFeature.$Properties|null);

    /** SyncActionValue androidUnsupportedActions. */
    androidUnsupportedActions?: (AndroidUnsupportedActions.$Properties|null);

    /** SyncActionValue agentAction. */
    agentAction?: (AgentAction.$Properties|null);

    /** SyncActionValue userStatusMuteAction. */
    userStatusMuteAction?: (UserStatusMuteAction.$Properties|null);

    /** SyncActionValue timeFormatAction. */
    timeFormatAction?: (TimeFormatAction.$Properties|null);

    /** SyncActionValue nuxAction. */
    nuxAction?: (NuxAction.$Properties|null);

    /** SyncActionValue primaryVersionAction. */
    primaryVersionAction?: (PrimaryVersionAction.$Properties|null);

    /** SyncActionValue chatAssignment. */
    chatAssignment?: (ChatAssignmentAction.$Properties|null);

    /** SyncActionValue chatAssignmentOpenedStatus. */
    chatAssignmentOpenedStatus?: (ChatAssignmentOpenedStatusAction.$Properties|null);

    /** SyncActionValue pnForLidChatAction. */
    pnForLidChatAction?: (PnForLidChatAction.$Properties|null);

    /** SyncActionValue externalWebBetaAction. */
    externalWebBetaAction?: (ExternalWebBetaAction.$Properties|null);

    /** SyncActionValue privacySettingRelayAllCalls. */
    privacySettingRelayAllCalls?: (PrivacySettingRelayAllCalls.$Properties|null);

    /** SyncActionValue labelReorderingAction. */
    labelReorderingAction?: (LabelReorderingAction.$Properties|null);

    /** SyncActionValue lockChatAction. */
    lockChatAction?: (LockChatAction.$Properties|null);

    /** SyncActionValue privacySettingDisableLinkPreviewsAction. */
    privacySettingDisableLinkPreviewsAction?: (PrivacySettingDisableLinkPreviewsAction.$Properties|null);

    /** SyncActionValue favoritesAction. */
    favoritesAction?: (FavoritesAction.$Properties|null);

    /** SyncActionValue lidContactAction. */
    lidContactAction?: (LidContactAction.$Properties|null);

    /** SyncActionValue nctSaltSyncAction. */
    nctSaltSyncAction?: (NctSaltSyncAction.$Properties|null);

    /**
     * Encodes the specified SyncActionValue message. Does not implicitly {@link SyncActionValue.verify|verify} messages.
     * @param message SyncActionValue message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncActionValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncActionValue message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncActionValue & SyncActionValue.$Shape} SyncActionValue
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncActionValue & SyncActionValue.$Shape;
}

export namespace SyncActionValue {

    /** Properties of a SyncActionValue. */
    interface $Properties {

        /** SyncActionValue timestamp */
        timestamp?: (number|null);

        /** SyncActionValue starAction */
        starAction?: (StarAction.$Properties|null);

        /** SyncActionValue contactAction */
        contactAction?: (ContactAction.$Properties|null);

        /** SyncActionValue muteAction */
        muteAction?: (MuteAction.$Properties|null);

        /** SyncActionValue pinAction */
        pinAction?: (PinAction.$Properties|null);

        /** SyncActionValue pushNameSetting */
        pushNameSetting?: (PushNameSetting.$Properties|null);

        /** SyncActionValue quickReplyAction */
        quickReplyAction?: (QuickReplyAction.$Properties|null);

        /** SyncActionValue labelEditAction */
        labelEditAction?: (LabelEditAction.$Properties|null);

        /** SyncActionValue labelAssociationAction */
        labelAssociationAction?: (LabelAssociationAction.$Properties|null);

        /** SyncActionValue localeSetting */
        localeSetting?: (LocaleSetting.$Properties|null);

        /** SyncActionValue archiveChatAction */
        archiveChatAction?: (ArchiveChatAction.$Properties|null);

        /** SyncActionValue deleteMessageForMeAction */
        deleteMessageForMeAction?: (DeleteMessageForMeAction.$Properties|null);

        /** SyncActionValue keyExpiration */
        keyExpiration?: (KeyExpiration.$Properties|null);

        /** SyncActionValue markChatAsReadAction */
        markChatAsReadAction?: (MarkChatAsReadAction.$Properties|null);

        /** SyncActionValue clearChatAction */
        clearChatAction?: (ClearChatAction.$Properties|null);

        /** SyncActionValue deleteChatAction */
        deleteChatAction?: (DeleteChatAction.$Properties|null);

        /** SyncActionValue unarchiveChatsSetting */
        unarchiveChatsSetting?: (UnarchiveChatsSetting.$Properties|null);

        /** SyncActionValue primaryFeature */
        primaryFeature?: (PrimaryFeature.$Properties|null);

        /** SyncActionValue androidUnsupportedActions */
        androidUnsupportedActions?: (AndroidUnsupportedActions.$Properties|null);

        /** SyncActionValue agentAction */
        agentAction?: (AgentAction.$Properties|null);

        /** SyncActionValue userStatusMuteAction */
        userStatusMuteAction?: (UserStatusMuteAction.$Properties|null);

        /** SyncActionValue timeFormatAction */
        timeFormatAction?: (TimeFormatAction.$Properties|null);

        /** SyncActionValue nuxAction */
        nuxAction?: (NuxAction.$Properties|null);

        /** SyncActionValue primaryVersionAction */
        primaryVersionAction?: (PrimaryVersionAction.$Properties|null);

        /** SyncActionValue chatAssignment */
        chatAssignment?: (ChatAssignmentAction.$Properties|null);

        /** SyncActionValue chatAssignmentOpenedStatus */
        chatAssignmentOpenedStatus?: (ChatAssignmentOpenedStatusAction.$Properties|null);

        /** SyncActionValue pnForLidChatAction */
        pnForLidChatAction?: (PnForLidChatAction.$Properties|null);

        /** SyncActionValue externalWebBetaAction */
        externalWebBetaAction?: (ExternalWebBetaAction.$Properties|null);

        /** SyncActionValue privacySettingRelayAllCalls */
        privacySettingRelayAllCalls?: (PrivacySettingRelayAllCalls.$Properties|null);

        /** SyncActionValue labelReorderingAction */
        labelReorderingAction?: (LabelReorderingAction.$Properties|null);

        /** SyncActionValue lockChatAction */
        lockChatAction?: (LockChatAction.$Properties|null);

        /** SyncActionValue privacySettingDisableLinkPreviewsAction */
        privacySettingDisableLinkPreviewsAction?: (PrivacySettingDisableLinkPreviewsAction.$Properties|null);

        /** SyncActionValue favoritesAction */
        favoritesAction?: (FavoritesAction.$Properties|null);

        /** SyncActionValue lidContactAction */
        lidContactAction?: (LidContactAction.$Properties|null);

        /** SyncActionValue nctSaltSyncAction */
        nctSaltSyncAction?: (NctSaltSyncAction.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncActionValue. */
    type $Shape = SyncActionValue.$Properties;
}

/**
 * Properties of a StarAction.
 * @deprecated Use StarAction.$Properties instead.
 */
export interface IStarAction extends StarAction.$Properties {
}

/** Represents a StarAction. */
export class StarAction {

    /**
     * Constructs a new StarAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: StarAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** StarAction starred. */
    starred: boolean;

    /**
     * Encodes the specified StarAction message. Does not implicitly {@link StarAction.verify|verify} messages.
     * @param message StarAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: StarAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a StarAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {StarAction & StarAction.$Shape} StarAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StarAction & StarAction.$Shape;
}

export namespace StarAction {

    /** Properties of a StarAction. */
    interface $Properties {

        /** StarAction starred */
        starred?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a StarAction. */
    type $Shape = StarAction.$Properties;
}

/**
 * Properties of a ContactAction.
 * @deprecated Use ContactAction.$Properties instead.
 */
export interface IContactAction extends ContactAction.$Properties {
}

/** Represents a ContactAction. */
export class ContactAction {

    /**
     * Constructs a new ContactAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: ContactAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ContactAction fullName. */
    fullName: string;

    /** ContactAction firstName. */
    firstName: string;

    /** ContactAction lidJid. */
    lidJid: string;

    /** ContactAction saveOnPrimaryAddressbook. */
    saveOnPrimaryAddressbook: boolean;

    /** ContactAction pnJid. */
    pnJid: string;

    /** ContactAction username. */
    username: string;

    /**
     * Encodes the specified ContactAction message. Does not implicitly {@link ContactAction.verify|verify} messages.
     * @param message ContactAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ContactAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ContactAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ContactAction & ContactAction.$Shape} ContactAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ContactAction & ContactAction.$Shape;
}

export namespace ContactAction {

    /** Properties of a ContactAction. */
    interface $Properties {

        /** ContactAction fullName */
        fullName?: (string|null);

        /** ContactAction firstName */
        firstName?: (string|null);

        /** ContactAction lidJid */
        lidJid?: (string|null);

        /** ContactAction saveOnPrimaryAddressbook */
        saveOnPrimaryAddressbook?: (boolean|null);

        /** ContactAction pnJid */
        pnJid?: (string|null);

        /** ContactAction username */
        username?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ContactAction. */
    type $Shape = ContactAction.$Properties;
}

/**
 * Properties of a MuteAction.
 * @deprecated Use MuteAction.$Properties instead.
 */
export interface IMuteAction extends MuteAction.$Properties {
}

/** Represents a MuteAction. */
export class MuteAction {

    /**
     * Constructs a new MuteAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: MuteAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** MuteAction muted. */
    muted: boolean;

    /** MuteAction muteEndTimestamp. */
    muteEndTimestamp: number;

    /** MuteAction autoMuted. */
    autoMuted: boolean;

    /** MuteAction muteEveryoneMentionEndTimestamp. */
    muteEveryoneMentionEndTimestamp: number;

    /**
     * Encodes the specified MuteAction message. Does not implicitly {@link MuteAction.verify|verify} messages.
     * @param message MuteAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: MuteAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a MuteAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {MuteAction & MuteAction.$Shape} MuteAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MuteAction & MuteAction.$Shape;
}

export namespace MuteAction {

    /** Properties of a MuteAction. */
    interface $Properties {

        /** MuteAction muted */
        muted?: (boolean|null);

        /** MuteAction muteEndTimestamp */
        muteEndTimestamp?: (number|null);

        /** MuteAction autoMuted */
        autoMuted?: (boolean|null);

        /** MuteAction muteEveryoneMentionEndTimestamp */
        muteEveryoneMentionEndTimestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a MuteAction. */
    type $Shape = MuteAction.$Properties;
}

/**
 * Properties of a PinAction.
 * @deprecated Use PinAction.$Properties instead.
 */
export interface IPinAction extends PinAction.$Properties {
}

/** Represents a PinAction. */
export class PinAction {

    /**
     * Constructs a new PinAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: PinAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PinAction pinned. */
    pinned: boolean;

    /**
     * Encodes the specified PinAction message. Does not implicitly {@link PinAction.verify|verify} messages.
     * @param message PinAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PinAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PinAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PinAction & PinAction.$Shape} PinAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PinAction & PinAction.$Shape;
}

export namespace PinAction {

    /** Properties of a PinAction. */
    interface $Properties {

        /** PinAction pinned */
        pinned?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PinAction. */
    type $Shape = PinAction.$Properties;
}

/**
 * Properties of a PushNameSetting.
 * @deprecated Use PushNameSetting.$Properties instead.
 */
export interface IPushNameSetting extends PushNameSetting.$Properties {
}

/** Represents a PushNameSetting. */
export class PushNameSetting {

    /**
     * Constructs a new PushNameSetting.
     * @param [properties] Properties to set
     */
    constructor(properties?: PushNameSetting.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PushNameSetting name. */
    name: string;

    /**
     * Encodes the specified PushNameSetting message. Does not implicitly {@link PushNameSetting.verify|verify} messages.
     * @param message PushNameSetting message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PushNameSetting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PushNameSetting message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PushNameSetting & PushNameSetting.$Shape} PushNameSetting
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PushNameSetting & PushNameSetting.$Shape;
}

export namespace PushNameSetting {

    /** Properties of a PushNameSetting. */
    interface $Properties {

        /** PushNameSetting name */
        name?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PushNameSetting. */
    type $Shape = PushNameSetting.$Properties;
}

/**
 * Properties of a QuickReplyAction.
 * @deprecated Use QuickReplyAction.$Properties instead.
 */
export interface IQuickReplyAction extends QuickReplyAction.$Properties {
}

/** Represents a QuickReplyAction. */
export class QuickReplyAction {

    /**
     * Constructs a new QuickReplyAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: QuickReplyAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** QuickReplyAction shortcut. */
    shortcut: string;

    /** QuickReplyAction message. */
    message: string;

    /** QuickReplyAction keywords. */
    keywords: string[];

    /** QuickReplyAction count. */
    count: number;

    /** QuickReplyAction deleted. */
    deleted: boolean;

    /** QuickReplyAction associatedLabelIds. */
    associatedLabelIds: string[];

    /**
     * Encodes the specified QuickReplyAction message. Does not implicitly {@link QuickReplyAction.verify|verify} messages.
     * @param message QuickReplyAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: QuickReplyAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a QuickReplyAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {QuickReplyAction & QuickReplyAction.$Shape} QuickReplyAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): QuickReplyAction & QuickReplyAction.$Shape;
}

export namespace QuickReplyAction {

    /** Properties of a QuickReplyAction. */
    interface $Properties {

        /** QuickReplyAction shortcut */
        shortcut?: (string|null);

        /** QuickReplyAction message */
        message?: (string|null);

        /** QuickReplyAction keywords */
        keywords?: (string[]|null);

        /** QuickReplyAction count */
        count?: (number|null);

        /** QuickReplyAction deleted */
        deleted?: (boolean|null);

        /** QuickReplyAction associatedLabelIds */
        associatedLabelIds?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a QuickReplyAction. */
    type $Shape = QuickReplyAction.$Properties;
}

/**
 * Properties of a LabelEditAction.
 * @deprecated Use LabelEditAction.$Properties instead.
 */
export interface ILabelEditAction extends LabelEditAction.$Properties {
}

/** Represents a LabelEditAction. */
export class LabelEditAction {

    /**
     * Constructs a new LabelEditAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: LabelEditAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LabelEditAction name. */
    name: string;

    /** LabelEditAction color. */
    color: number;

    /** LabelEditAction predefinedId. */
    predefinedId: number;

    /** LabelEditAction deleted. */
    deleted: boolean;

    /** LabelEditAction orderIndex. */
    orderIndex: number;

    /** LabelEditAction isActive. */
    isActive: boolean;

    /** LabelEditAction type. */
    type: LabelEditAction.ListType;

    /** LabelEditAction isImmutable. */
    isImmutable: boolean;

    /** LabelEditAction muteEndTimeMs. */
    muteEndTimeMs: number;

    /**
     * Encodes the specified LabelEditAction message. Does not implicitly {@link LabelEditAction.verify|verify} messages.
     * @param message LabelEditAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LabelEditAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LabelEditAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LabelEditAction & LabelEditAction.$Shape} LabelEditAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LabelEditAction & LabelEditAction.$Shape;
}

export namespace LabelEditAction {

    /** Properties of a LabelEditAction. */
    interface $Properties {

        /** LabelEditAction name */
        name?: (string|null);

        /** LabelEditAction color */
        color?: (number|null);

        /** LabelEditAction predefinedId */
        predefinedId?: (number|null);

        /** LabelEditAction deleted */
        deleted?: (boolean|null);

        /** LabelEditAction orderIndex */
        orderIndex?: (number|null);

        /** LabelEditAction isActive */
        isActive?: (boolean|null);

        /** LabelEditAction type */
        type?: (LabelEditAction.ListType|null);

        /** LabelEditAction isImmutable */
        isImmutable?: (boolean|null);

        /** LabelEditAction muteEndTimeMs */
        muteEndTimeMs?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LabelEditAction. */
    type $Shape = LabelEditAction.$Properties;

    /** ListType enum. */
    enum ListType {

        /** NONE value */
        NONE = 0,

        /** UNREAD value */
        UNREAD = 1,

        /** GROUPS value */
        GROUPS = 2,

        /** FAVORITES value */
        FAVORITES = 3,

        /** PREDEFINED value */
        PREDEFINED = 4,

        /** CUSTOM value */
        CUSTOM = 5,

        /** COMMUNITY value */
        COMMUNITY = 6,

        /** SERVER_ASSIGNED value */
        SERVER_ASSIGNED = 7,

        /** DRAFTED value */
        DRAFTED = 8,

        /** AI_HANDOFF value */
        AI_HANDOFF = 9,

        /** CHANNELS value */
        CHANNELS = 10,

        /** AI_RESPONDING value */
        AI_RESPONDING = 11,

        /** ARCHIVED value */
        ARCHIVED = 12,

        /** LOCKED value */
        LOCKED = 13,

        /** INVITES value */
        INVITES = 14,

        /** THIRD_PARTY value */
        THIRD_PARTY = 15,

        /** LEAD value */
        LEAD = 16,

        /** MENTIONS_AND_REPLIES value */
        MENTIONS_AND_REPLIES = 17
    }
}

/**
 * Properties of a LabelAssociationAction.
 * @deprecated Use LabelAssociationAction.$Properties instead.
 */
export interface ILabelAssociationAction extends LabelAssociationAction.$Properties {
}

/** Represents a LabelAssociationAction. */
export class LabelAssociationAction {

    /**
     * Constructs a new LabelAssociationAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: LabelAssociationAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LabelAssociationAction labeled. */
    labeled: boolean;

    /** LabelAssociationAction modelMetaData. */
    modelMetaData: string;

    /**
     * Encodes the specified LabelAssociationAction message. Does not implicitly {@link LabelAssociationAction.verify|verify} messages.
     * @param message LabelAssociationAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LabelAssociationAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LabelAssociationAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LabelAssociationAction & LabelAssociationAction.$Shape} LabelAssociationAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LabelAssociationAction & LabelAssociationAction.$Shape;
}

export namespace LabelAssociationAction {

    /** Properties of a LabelAssociationAction. */
    interface $Properties {

        /** LabelAssociationAction labeled */
        labeled?: (boolean|null);

        /** LabelAssociationAction modelMetaData */
        modelMetaData?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LabelAssociationAction. */
    type $Shape = LabelAssociationAction.$Properties;
}

/**
 * Properties of a LocaleSetting.
 * @deprecated Use LocaleSetting.$Properties instead.
 */
export interface ILocaleSetting extends LocaleSetting.$Properties {
}

/** Represents a LocaleSetting. */
export class LocaleSetting {

    /**
     * Constructs a new LocaleSetting.
     * @param [properties] Properties to set
     */
    constructor(properties?: LocaleSetting.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LocaleSetting locale. */
    locale: string;

    /**
     * Encodes the specified LocaleSetting message. Does not implicitly {@link LocaleSetting.verify|verify} messages.
     * @param message LocaleSetting message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LocaleSetting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LocaleSetting message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LocaleSetting & LocaleSetting.$Shape} LocaleSetting
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LocaleSetting & LocaleSetting.$Shape;
}

export namespace LocaleSetting {

    /** Properties of a LocaleSetting. */
    interface $Properties {

        /** LocaleSetting locale */
        locale?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LocaleSetting. */
    type $Shape = LocaleSetting.$Properties;
}

/**
 * Properties of an ArchiveChatAction.
 * @deprecated Use ArchiveChatAction.$Properties instead.
 */
export interface IArchiveChatAction extends ArchiveChatAction.$Properties {
}

/** Represents an ArchiveChatAction. */
export class ArchiveChatAction {

    /**
     * Constructs a new ArchiveChatAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: ArchiveChatAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ArchiveChatAction archived. */
    archived: boolean;

    /** ArchiveChatAction messageRange. */
    messageRange?: (SyncActionMessageRange.$Properties|null);

    /**
     * Encodes the specified ArchiveChatAction message. Does not implicitly {@link ArchiveChatAction.verify|verify} messages.
     * @param message ArchiveChatAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ArchiveChatAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an ArchiveChatAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ArchiveChatAction & ArchiveChatAction.$Shape} ArchiveChatAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ArchiveChatAction & ArchiveChatAction.$Shape;
}

export namespace ArchiveChatAction {

    /** Properties of an ArchiveChatAction. */
    interface $Properties {

        /** ArchiveChatAction archived */
        archived?: (boolean|null);

        /** ArchiveChatAction messageRange */
        messageRange?: (SyncActionMessageRange.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an ArchiveChatAction. */
    type $Shape = ArchiveChatAction.$Properties;
}

/**
 * Properties of a DeleteMessageForMeAction.
 * @deprecated Use DeleteMessageForMeAction.$Properties instead.
 */
export interface IDeleteMessageForMeAction extends DeleteMessageForMeAction.$Properties {
}

/** Represents a DeleteMessageForMeAction. */
export class DeleteMessageForMeAction {

    /**
     * Constructs a new DeleteMessageForMeAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: DeleteMessageForMeAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** DeleteMessageForMeAction deleteMedia. */
    deleteMedia: boolean;

    /** DeleteMessageForMeAction messageTimestamp. */
    messageTimestamp: number;

    /**
     * Encodes the specified DeleteMessageForMeAction message. Does not implicitly {@link DeleteMessageForMeAction.verify|verify} messages.
     * @param message DeleteMessageForMeAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: DeleteMessageForMeAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a DeleteMessageForMeAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {DeleteMessageForMeAction & DeleteMessageForMeAction.$Shape} DeleteMessageForMeAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DeleteMessageForMeAction & DeleteMessageForMeAction.$Shape;
}

export namespace DeleteMessageForMeAction {

    /** Properties of a DeleteMessageForMeAction. */
    interface $Properties {

        /** DeleteMessageForMeAction deleteMedia */
        deleteMedia?: (boolean|null);

        /** DeleteMessageForMeAction messageTimestamp */
        messageTimestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a DeleteMessageForMeAction. */
    type $Shape = DeleteMessageForMeAction.$Properties;
}

/**
 * Properties of a KeyExpiration.
 * @deprecated Use KeyExpiration.$Properties instead.
 */
export interface IKeyExpiration extends KeyExpiration.$Properties {
}

/** Represents a KeyExpiration. */
export class KeyExpiration {

    /**
     * Constructs a new KeyExpiration.
     * @param [properties] Properties to set
     */
    constructor(properties?: KeyExpiration.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** KeyExpiration expiredKeyEpoch. */
    expiredKeyEpoch: number;

    /**
     * Encodes the specified KeyExpiration message. Does not implicitly {@link KeyExpiration.verify|verify} messages.
     * @param message KeyExpiration message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: KeyExpiration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a KeyExpiration message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {KeyExpiration & KeyExpiration.$Shape} KeyExpiration
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): KeyExpiration & KeyExpiration.$Shape;
}

export namespace KeyExpiration {

    /** Properties of a KeyExpiration. */
    interface $Properties {

        /** KeyExpiration expiredKeyEpoch */
        expiredKeyEpoch?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a KeyExpiration. */
    type $Shape = KeyExpiration.$Properties;
}

/**
 * Properties of a MarkChatAsReadAction.
 * @deprecated Use MarkChatAsReadAction.$Properties instead.
 */
export interface IMarkChatAsReadAction extends MarkChatAsReadAction.$Properties {
}

/** Represents a MarkChatAsReadAction. */
export class MarkChatAsReadAction {

    /**
     * Constructs a new MarkChatAsReadAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: MarkChatAsReadAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** MarkChatAsReadAction read. */
    read: boolean;

    /** MarkChatAsReadAction messageRange. */
    messageRange?: (SyncActionMessageRange.$Properties|null);

    /**
     * Encodes the specified MarkChatAsReadAction message. Does not implicitly {@link MarkChatAsReadAction.verify|verify} messages.
     * @param message MarkChatAsReadAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: MarkChatAsReadAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a MarkChatAsReadAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {MarkChatAsReadAction & MarkChatAsReadAction.$Shape} MarkChatAsReadAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MarkChatAsReadAction & MarkChatAsReadAction.$Shape;
}

export namespace MarkChatAsReadAction {

    /** Properties of a MarkChatAsReadAction. */
    interface $Properties {

        /** MarkChatAsReadAction read */
        read?: (boolean|null);

        /** MarkChatAsReadAction messageRange */
        messageRange?: (SyncActionMessageRange.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a MarkChatAsReadAction. */
    type $Shape = MarkChatAsReadAction.$Properties;
}

/**
 * Properties of a ClearChatAction.
 * @deprecated Use ClearChatAction.$Properties instead.
 */
export interface IClearChatAction extends ClearChatAction.$Properties {
}

/** Represents a ClearChatAction. */
export class ClearChatAction {

    /**
     * Constructs a new ClearChatAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClearChatAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClearChatAction messageRange. */
    messageRange?: (SyncActionMessageRange.$Properties|null);

    /**
     * Encodes the specified ClearChatAction message. Does not implicitly {@link ClearChatAction.verify|verify} messages.
     * @param message ClearChatAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClearChatAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClearChatAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClearChatAction & ClearChatAction.$Shape} ClearChatAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClearChatAction & ClearChatAction.$Shape;
}

export namespace ClearChatAction {

    /** Properties of a ClearChatAction. */
    interface $Properties {

        /** ClearChatAction messageRange */
        messageRange?: (SyncActionMessageRange.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClearChatAction. */
    type $Shape = ClearChatAction.$Properties;
}

/**
 * Properties of a DeleteChatAction.
 * @deprecated Use DeleteChatAction.$Properties instead.
 */
export interface IDeleteChatAction extends DeleteChatAction.$Properties {
}

/** Represents a DeleteChatAction. */
export class DeleteChatAction {

    /**
     * Constructs a new DeleteChatAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: DeleteChatAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** DeleteChatAction messageRange. */
    messageRange?: (SyncActionMessageRange.$Properties|null);

    /**
     * Encodes the specified DeleteChatAction message. Does not implicitly {@link DeleteChatAction.verify|verify} messages.
     * @param message DeleteChatAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: DeleteChatAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a DeleteChatAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {DeleteChatAction & DeleteChatAction.$Shape} DeleteChatAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DeleteChatAction & DeleteChatAction.$Shape;
}

export namespace DeleteChatAction {

    /** Properties of a DeleteChatAction. */
    interface $Properties {

        /** DeleteChatAction messageRange */
        messageRange?: (SyncActionMessageRange.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a DeleteChatAction. */
    type $Shape = DeleteChatAction.$Properties;
}

/**
 * Properties of an UnarchiveChatsSetting.
 * @deprecated Use UnarchiveChatsSetting.$Properties instead.
 */
export interface IUnarchiveChatsSetting extends UnarchiveChatsSetting.$Properties {
}

/** Represents an UnarchiveChatsSetting. */
export class UnarchiveChatsSetting {

    /**
     * Constructs a new UnarchiveChatsSetting.
     * @param [properties] Properties to set
     */
    constructor(properties?: UnarchiveChatsSetting.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** UnarchiveChatsSetting unarchiveChats. */
    unarchiveChats: boolean;

    /**
     * Encodes the specified UnarchiveChatsSetting message. Does not implicitly {@link UnarchiveChatsSetting.verify|verify} messages.
     * @param message UnarchiveChatsSetting message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: UnarchiveChatsSetting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an UnarchiveChatsSetting message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {UnarchiveChatsSetting & UnarchiveChatsSetting.$Shape} UnarchiveChatsSetting
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UnarchiveChatsSetting & UnarchiveChatsSetting.$Shape;
}

export namespace UnarchiveChatsSetting {

    /** Properties of an UnarchiveChatsSetting. */
    interface $Properties {

        /** UnarchiveChatsSetting unarchiveChats */
        unarchiveChats?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an UnarchiveChatsSetting. */
    type $Shape = UnarchiveChatsSetting.$Properties;
}

/**
 * Properties of a PrimaryFeature.
 * @deprecated Use PrimaryFeature.$Properties instead.
 */
export interface IPrimaryFeature extends PrimaryFeature.$Properties {
}

/** Represents a PrimaryFeature. */
export class PrimaryFeature {

    /**
     * Constructs a new PrimaryFeature.
     * @param [properties] Properties to set
     */
    constructor(properties?: PrimaryFeature.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PrimaryFeature flags. */
    flags: string[];

    /**
     * Encodes the specified PrimaryFeature message. Does not implicitly {@link PrimaryFeature.verify|verify} messages.
     * @param message PrimaryFeature message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PrimaryFeature.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PrimaryFeature message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PrimaryFeature & PrimaryFeature.$Shape} PrimaryFeature
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PrimaryFeature & PrimaryFeature.$Shape;
}

export namespace PrimaryFeature {

    /** Properties of a PrimaryFeature. */
    interface $Properties {

        /** PrimaryFeature flags */
        flags?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PrimaryFeature. */
    type $Shape = PrimaryFeature.$Properties;
}

/**
 * Properties of an AndroidUnsupportedActions.
 * @deprecated Use AndroidUnsupportedActions.$Properties instead.
 */
export interface IAndroidUnsupportedActions extends AndroidUnsupportedActions.$Properties {
}

/** Represents an AndroidUnsupportedActions. */
export class AndroidUnsupportedActions {

    /**
     * Constructs a new AndroidUnsupportedActions.
     * @param [properties] Properties to set
     */
    constructor(properties?: AndroidUnsupportedActions.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AndroidUnsupportedActions allowed. */
    allowed: boolean;

    /**
     * Encodes the specified AndroidUnsupportedActions message. Does not implicitly {@link AndroidUnsupportedActions.verify|verify} messages.
     * @param message AndroidUnsupportedActions message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AndroidUnsupportedActions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AndroidUnsupportedActions message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AndroidUnsupportedActions & AndroidUnsupportedActions.$Shape} AndroidUnsupportedActions
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AndroidUnsupportedActions & AndroidUnsupportedActions.$Shape;
}

export namespace AndroidUnsupportedActions {

    /** Properties of an AndroidUnsupportedActions. */
    interface $Properties {

        /** AndroidUnsupportedActions allowed */
        allowed?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AndroidUnsupportedActions. */
    type $Shape = AndroidUnsupportedActions.$Properties;
}

/**
 * Properties of an AgentAction.
 * @deprecated Use AgentAction.$Properties instead.
 */
export interface IAgentAction extends AgentAction.$Properties {
}

/** Represents an AgentAction. */
export class AgentAction {

    /**
     * Constructs a new AgentAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: AgentAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** AgentAction name. */
    name: string;

    /** AgentAction deviceId. */
    deviceId: number;

    /** AgentAction isDeleted. */
    isDeleted: boolean;

    /**
     * Encodes the specified AgentAction message. Does not implicitly {@link AgentAction.verify|verify} messages.
     * @param message AgentAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: AgentAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an AgentAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {AgentAction & AgentAction.$Shape} AgentAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentAction & AgentAction.$Shape;
}

export namespace AgentAction {

    /** Properties of an AgentAction. */
    interface $Properties {

        /** AgentAction name */
        name?: (string|null);

        /** AgentAction deviceId */
        deviceId?: (number|null);

        /** AgentAction isDeleted */
        isDeleted?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an AgentAction. */
    type $Shape = AgentAction.$Properties;
}

/**
 * Properties of a UserStatusMuteAction.
 * @deprecated Use UserStatusMuteAction.$Properties instead.
 */
export interface IUserStatusMuteAction extends UserStatusMuteAction.$Properties {
}

/** Represents a UserStatusMuteAction. */
export class UserStatusMuteAction {

    /**
     * Constructs a new UserStatusMuteAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: UserStatusMuteAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** UserStatusMuteAction muted. */
    muted: boolean;

    /**
     * Encodes the specified UserStatusMuteAction message. Does not implicitly {@link UserStatusMuteAction.verify|verify} messages.
     * @param message UserStatusMuteAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: UserStatusMuteAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a UserStatusMuteAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {UserStatusMuteAction & UserStatusMuteAction.$Shape} UserStatusMuteAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserStatusMuteAction & UserStatusMuteAction.$Shape;
}

export namespace UserStatusMuteAction {

    /** Properties of a UserStatusMuteAction. */
    interface $Properties {

        /** UserStatusMuteAction muted */
        muted?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a UserStatusMuteAction. */
    type $Shape = UserStatusMuteAction.$Properties;
}

/**
 * Properties of a TimeFormatAction.
 * @deprecated Use TimeFormatAction.$Properties instead.
 */
export interface ITimeFormatAction extends TimeFormatAction.$Properties {
}

/** Represents a TimeFormatAction. */
export class TimeFormatAction {

    /**
     * Constructs a new TimeFormatAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: TimeFormatAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TimeFormatAction isTwentyFourHourFormatEnabled. */
    isTwentyFourHourFormatEnabled: boolean;

    /**
     * Encodes the specified TimeFormatAction message. Does not implicitly {@link TimeFormatAction.verify|verify} messages.
     * @param message TimeFormatAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TimeFormatAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TimeFormatAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TimeFormatAction & TimeFormatAction.$Shape} TimeFormatAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TimeFormatAction & TimeFormatAction.$Shape;
}

export namespace TimeFormatAction {

    /** Properties of a TimeFormatAction. */
    interface $Properties {

        /** TimeFormatAction isTwentyFourHourFormatEnabled */
        isTwentyFourHourFormatEnabled?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TimeFormatAction. */
    type $Shape = TimeFormatAction.$Properties;
}

/**
 * Properties of a NuxAction.
 * @deprecated Use NuxAction.$Properties instead.
 */
export interface INuxAction extends NuxAction.$Properties {
}

/** Represents a NuxAction. */
export class NuxAction {

    /**
     * Constructs a new NuxAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: NuxAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** NuxAction acknowledged. */
    acknowledged: boolean;

    /**
     * Encodes the specified NuxAction message. Does not implicitly {@link NuxAction.verify|verify} messages.
     * @param message NuxAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: NuxAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a NuxAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {NuxAction & NuxAction.$Shape} NuxAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NuxAction & NuxAction.$Shape;
}

export namespace NuxAction {

    /** Properties of a NuxAction. */
    interface $Properties {

        /** NuxAction acknowledged */
        acknowledged?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a NuxAction. */
    type $Shape = NuxAction.$Properties;
}

/**
 * Properties of a PrimaryVersionAction.
 * @deprecated Use PrimaryVersionAction.$Properties instead.
 */
export interface IPrimaryVersionAction extends PrimaryVersionAction.$Properties {
}

/** Represents a PrimaryVersionAction. */
export class PrimaryVersionAction {

    /**
     * Constructs a new PrimaryVersionAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: PrimaryVersionAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PrimaryVersionAction version. */
    version: string;

    /**
     * Encodes the specified PrimaryVersionAction message. Does not implicitly {@link PrimaryVersionAction.verify|verify} messages.
     * @param message PrimaryVersionAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PrimaryVersionAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PrimaryVersionAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PrimaryVersionAction & PrimaryVersionAction.$Shape} PrimaryVersionAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PrimaryVersionAction & PrimaryVersionAction.$Shape;
}

export namespace PrimaryVersionAction {

    /** Properties of a PrimaryVersionAction. */
    interface $Properties {

        /** PrimaryVersionAction version */
        version?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PrimaryVersionAction. */
    type $Shape = PrimaryVersionAction.$Properties;
}

/**
 * Properties of a ChatAssignmentAction.
 * @deprecated Use ChatAssignmentAction.$Properties instead.
 */
export interface IChatAssignmentAction extends ChatAssignmentAction.$Properties {
}

/** Represents a ChatAssignmentAction. */
export class ChatAssignmentAction {

    /**
     * Constructs a new ChatAssignmentAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: ChatAssignmentAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ChatAssignmentAction deviceAgentId. */
    deviceAgentId: string;

    /**
     * Encodes the specified ChatAssignmentAction message. Does not implicitly {@link ChatAssignmentAction.verify|verify} messages.
     * @param message ChatAssignmentAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ChatAssignmentAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ChatAssignmentAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ChatAssignmentAction & ChatAssignmentAction.$Shape} ChatAssignmentAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ChatAssignmentAction & ChatAssignmentAction.$Shape;
}

export namespace ChatAssignmentAction {

    /** Properties of a ChatAssignmentAction. */
    interface $Properties {

        /** ChatAssignmentAction deviceAgentId */
        deviceAgentId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ChatAssignmentAction. */
    type $Shape = ChatAssignmentAction.$Properties;
}

/**
 * Properties of a ChatAssignmentOpenedStatusAction.
 * @deprecated Use ChatAssignmentOpenedStatusAction.$Properties instead.
 */
export interface IChatAssignmentOpenedStatusAction extends ChatAssignmentOpenedStatusAction.$Properties {
}

/** Represents a ChatAssignmentOpenedStatusAction. */
export class ChatAssignmentOpenedStatusAction {

    /**
     * Constructs a new ChatAssignmentOpenedStatusAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: ChatAssignmentOpenedStatusAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ChatAssignmentOpenedStatusAction chatOpened. */
    chatOpened: boolean;

    /**
     * Encodes the specified ChatAssignmentOpenedStatusAction message. Does not implicitly {@link ChatAssignmentOpenedStatusAction.verify|verify} messages.
     * @param message ChatAssignmentOpenedStatusAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ChatAssignmentOpenedStatusAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ChatAssignmentOpenedStatusAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ChatAssignmentOpenedStatusAction & ChatAssignmentOpenedStatusAction.$Shape} ChatAssignmentOpenedStatusAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ChatAssignmentOpenedStatusAction & ChatAssignmentOpenedStatusAction.$Shape;
}

export namespace ChatAssignmentOpenedStatusAction {

    /** Properties of a ChatAssignmentOpenedStatusAction. */
    interface $Properties {

        /** ChatAssignmentOpenedStatusAction chatOpened */
        chatOpened?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ChatAssignmentOpenedStatusAction. */
    type $Shape = ChatAssignmentOpenedStatusAction.$Properties;
}

/**
 * Properties of a PnForLidChatAction.
 * @deprecated Use PnForLidChatAction.$Properties instead.
 */
export interface IPnForLidChatAction extends PnForLidChatAction.$Properties {
}

/** Represents a PnForLidChatAction. */
export class PnForLidChatAction {

    /**
     * Constructs a new PnForLidChatAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: PnForLidChatAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PnForLidChatAction pnJid. */
    pnJid: string;

    /**
     * Encodes the specified PnForLidChatAction message. Does not implicitly {@link PnForLidChatAction.verify|verify} messages.
     * @param message PnForLidChatAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PnForLidChatAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PnForLidChatAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PnForLidChatAction & PnForLidChatAction.$Shape} PnForLidChatAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PnForLidChatAction & PnForLidChatAction.$Shape;
}

export namespace PnForLidChatAction {

    /** Properties of a PnForLidChatAction. */
    interface $Properties {

        /** PnForLidChatAction pnJid */
        pnJid?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PnForLidChatAction. */
    type $Shape = PnForLidChatAction.$Properties;
}

/**
 * Properties of an ExternalWebBetaAction.
 * @deprecated Use ExternalWebBetaAction.$Properties instead.
 */
export interface IExternalWebBetaAction extends ExternalWebBetaAction.$Properties {
}

/** Represents an ExternalWebBetaAction. */
export class ExternalWebBetaAction {

    /**
     * Constructs a new ExternalWebBetaAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: ExternalWebBetaAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ExternalWebBetaAction isOptIn. */
    isOptIn: boolean;

    /**
     * Encodes the specified ExternalWebBetaAction message. Does not implicitly {@link ExternalWebBetaAction.verify|verify} messages.
     * @param message ExternalWebBetaAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ExternalWebBetaAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an ExternalWebBetaAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ExternalWebBetaAction & ExternalWebBetaAction.$Shape} ExternalWebBetaAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ExternalWebBetaAction & ExternalWebBetaAction.$Shape;
}

export namespace ExternalWebBetaAction {

    /** Properties of an ExternalWebBetaAction. */
    interface $Properties {

        /** ExternalWebBetaAction isOptIn */
        isOptIn?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an ExternalWebBetaAction. */
    type $Shape = ExternalWebBetaAction.$Properties;
}

/**
 * Properties of a PrivacySettingRelayAllCalls.
 * @deprecated Use PrivacySettingRelayAllCalls.$Properties instead.
 */
export interface IPrivacySettingRelayAllCalls extends PrivacySettingRelayAllCalls.$Properties {
}

/** Represents a PrivacySettingRelayAllCalls. */
export class PrivacySettingRelayAllCalls {

    /**
     * Constructs a new PrivacySettingRelayAllCalls.
     * @param [properties] Properties to set
     */
    constructor(properties?: PrivacySettingRelayAllCalls.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PrivacySettingRelayAllCalls isEnabled. */
    isEnabled: boolean;

    /**
     * Encodes the specified PrivacySettingRelayAllCalls message. Does not implicitly {@link PrivacySettingRelayAllCalls.verify|verify} messages.
     * @param message PrivacySettingRelayAllCalls message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PrivacySettingRelayAllCalls.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PrivacySettingRelayAllCalls message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PrivacySettingRelayAllCalls & PrivacySettingRelayAllCalls.$Shape} PrivacySettingRelayAllCalls
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PrivacySettingRelayAllCalls & PrivacySettingRelayAllCalls.$Shape;
}

export namespace PrivacySettingRelayAllCalls {

    /** Properties of a PrivacySettingRelayAllCalls. */
    interface $Properties {

        /** PrivacySettingRelayAllCalls isEnabled */
        isEnabled?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PrivacySettingRelayAllCalls. */
    type $Shape = PrivacySettingRelayAllCalls.$Properties;
}

/**
 * Properties of a LabelReorderingAction.
 * @deprecated Use LabelReorderingAction.$Properties instead.
 */
export interface ILabelReorderingAction extends LabelReorderingAction.$Properties {
}

/** Represents a LabelReorderingAction. */
export class LabelReorderingAction {

    /**
     * Constructs a new LabelReorderingAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: LabelReorderingAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LabelReorderingAction sortedLabelIds. */
    sortedLabelIds: number[];

    /**
     * Encodes the specified LabelReorderingAction message. Does not implicitly {@link LabelReorderingAction.verify|verify} messages.
     * @param message LabelReorderingAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LabelReorderingAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LabelReorderingAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LabelReorderingAction & LabelReorderingAction.$Shape} LabelReorderingAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LabelReorderingAction & LabelReorderingAction.$Shape;
}

export namespace LabelReorderingAction {

    /** Properties of a LabelReorderingAction. */
    interface $Properties {

        /** LabelReorderingAction sortedLabelIds */
        sortedLabelIds?: (number[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LabelReorderingAction. */
    type $Shape = LabelReorderingAction.$Properties;
}

/**
 * Properties of a LockChatAction.
 * @deprecated Use LockChatAction.$Properties instead.
 */
export interface ILockChatAction extends LockChatAction.$Properties {
}

/** Represents a LockChatAction. */
export class LockChatAction {

    /**
     * Constructs a new LockChatAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: LockChatAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LockChatAction locked. */
    locked: boolean;

    /**
     * Encodes the specified LockChatAction message. Does not implicitly {@link LockChatAction.verify|verify} messages.
     * @param message LockChatAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LockChatAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LockChatAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LockChatAction & LockChatAction.$Shape} LockChatAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LockChatAction & LockChatAction.$Shape;
}

export namespace LockChatAction {

    /** Properties of a LockChatAction. */
    interface $Properties {

        /** LockChatAction locked */
        locked?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LockChatAction. */
    type $Shape = LockChatAction.$Properties;
}

/**
 * Properties of a PrivacySettingDisableLinkPreviewsAction.
 * @deprecated Use PrivacySettingDisableLinkPreviewsAction.$Properties instead.
 */
export interface IPrivacySettingDisableLinkPreviewsAction extends PrivacySettingDisableLinkPreviewsAction.$Properties {
}

/** Represents a PrivacySettingDisableLinkPreviewsAction. */
export class PrivacySettingDisableLinkPreviewsAction {

    /**
     * Constructs a new PrivacySettingDisableLinkPreviewsAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: PrivacySettingDisableLinkPreviewsAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** PrivacySettingDisableLinkPreviewsAction isPreviewsDisabled. */
    isPreviewsDisabled: boolean;

    /**
     * Encodes the specified PrivacySettingDisableLinkPreviewsAction message. Does not implicitly {@link PrivacySettingDisableLinkPreviewsAction.verify|verify} messages.
     * @param message PrivacySettingDisableLinkPreviewsAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: PrivacySettingDisableLinkPreviewsAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a PrivacySettingDisableLinkPreviewsAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {PrivacySettingDisableLinkPreviewsAction & PrivacySettingDisableLinkPreviewsAction.$Shape} PrivacySettingDisableLinkPreviewsAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PrivacySettingDisableLinkPreviewsAction & PrivacySettingDisableLinkPreviewsAction.$Shape;
}

export namespace PrivacySettingDisableLinkPreviewsAction {

    /** Properties of a PrivacySettingDisableLinkPreviewsAction. */
    interface $Properties {

        /** PrivacySettingDisableLinkPreviewsAction isPreviewsDisabled */
        isPreviewsDisabled?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a PrivacySettingDisableLinkPreviewsAction. */
    type $Shape = PrivacySettingDisableLinkPreviewsAction.$Properties;
}

/**
 * Properties of a FavoritesAction.
 * @deprecated Use FavoritesAction.$Properties instead.
 */
export interface IFavoritesAction extends FavoritesAction.$Properties {
}

/** Represents a FavoritesAction. */
export class FavoritesAction {

    /**
     * Constructs a new FavoritesAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: FavoritesAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** FavoritesAction favorites. */
    favorites: FavoritesAction.Favorite.$Properties[];

    /**
     * Encodes the specified FavoritesAction message. Does not implicitly {@link FavoritesAction.verify|verify} messages.
     * @param message FavoritesAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: FavoritesAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a FavoritesAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {FavoritesAction & FavoritesAction.$Shape} FavoritesAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FavoritesAction & FavoritesAction.$Shape;
}

export namespace FavoritesAction {

    /** Properties of a FavoritesAction. */
    interface $Properties {

        /** FavoritesAction favorites */
        favorites?: (FavoritesAction.Favorite.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a FavoritesAction. */
    type $Shape = FavoritesAction.$Properties;

    /**
     * Properties of a Favorite.
     * @deprecated Use FavoritesAction.Favorite.$Properties instead.
     */
    interface IFavorite extends FavoritesAction.Favorite.$Properties {
    }

    /** Represents a Favorite. */
    class Favorite {

        /**
         * Constructs a new Favorite.
         * @param [properties] Properties to set
         */
        constructor(properties?: FavoritesAction.Favorite.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Favorite id. */
        id: string;

        /**
         * Encodes the specified Favorite message. Does not implicitly {@link FavoritesAction.Favorite.verify|verify} messages.
         * @param message Favorite message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: FavoritesAction.Favorite.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Favorite message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {FavoritesAction.Favorite & FavoritesAction.Favorite.$Shape} Favorite
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FavoritesAction.Favorite & FavoritesAction.Favorite.$Shape;
    }

    namespace Favorite {

        /** Properties of a Favorite. */
        interface $Properties {

            /** Favorite id */
            id?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Favorite. */
        type $Shape = FavoritesAction.Favorite.$Properties;
    }
}

/**
 * Properties of a LidContactAction.
 * @deprecated Use LidContactAction.$Properties instead.
 */
export interface ILidContactAction extends LidContactAction.$Properties {
}

/** Represents a LidContactAction. */
export class LidContactAction {

    /**
     * Constructs a new LidContactAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: LidContactAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** LidContactAction fullName. */
    fullName: string;

    /** LidContactAction firstName. */
    firstName: string;

    /** LidContactAction username. */
    username: string;

    /**
     * Encodes the specified LidContactAction message. Does not implicitly {@link LidContactAction.verify|verify} messages.
     * @param message LidContactAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: LidContactAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a LidContactAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {LidContactAction & LidContactAction.$Shape} LidContactAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LidContactAction & LidContactAction.$Shape;
}

export namespace LidContactAction {

    /** Properties of a LidContactAction. */
    interface $Properties {

        /** LidContactAction fullName */
        fullName?: (string|null);

        /** LidContactAction firstName */
        firstName?: (string|null);

        /** LidContactAction username */
        username?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a LidContactAction. */
    type $Shape = LidContactAction.$Properties;
}

/**
 * Properties of a NctSaltSyncAction.
 * @deprecated Use NctSaltSyncAction.$Properties instead.
 */
export interface INctSaltSyncAction extends NctSaltSyncAction.$Properties {
}

/** Represents a NctSaltSyncAction. */
export class NctSaltSyncAction {

    /**
     * Constructs a new NctSaltSyncAction.
     * @param [properties] Properties to set
     */
    constructor(properties?: NctSaltSyncAction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** NctSaltSyncAction salt. */
    salt: Uint8Array;

    /**
     * Encodes the specified NctSaltSyncAction message. Does not implicitly {@link NctSaltSyncAction.verify|verify} messages.
     * @param message NctSaltSyncAction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: NctSaltSyncAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a NctSaltSyncAction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {NctSaltSyncAction & NctSaltSyncAction.$Shape} NctSaltSyncAction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NctSaltSyncAction & NctSaltSyncAction.$Shape;
}

export namespace NctSaltSyncAction {

    /** Properties of a NctSaltSyncAction. */
    interface $Properties {

        /** NctSaltSyncAction salt */
        salt?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a NctSaltSyncAction. */
    type $Shape = NctSaltSyncAction.$Properties;
}

/**
 * Properties of a SyncActionMessageRange.
 * @deprecated Use SyncActionMessageRange.$Properties instead.
 */
export interface ISyncActionMessageRange extends SyncActionMessageRange.$Properties {
}

/** Represents a SyncActionMessageRange. */
export class SyncActionMessageRange {

    /**
     * Constructs a new SyncActionMessageRange.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncActionMessageRange.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncActionMessageRange lastMessageTimestamp. */
    lastMessageTimestamp: number;

    /** SyncActionMessageRange lastSystemMessageTimestamp. */
    lastSystemMessageTimestamp: number;

    /** SyncActionMessageRange messages. */
    messages: SyncActionMessage.$Properties[];

    /**
     * Encodes the specified SyncActionMessageRange message. Does not implicitly {@link SyncActionMessageRange.verify|verify} messages.
     * @param message SyncActionMessageRange message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncActionMessageRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncActionMessageRange message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncActionMessageRange & SyncActionMessageRange.$Shape} SyncActionMessageRange
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncActionMessageRange & SyncActionMessageRange.$Shape;
}

export namespace SyncActionMessageRange {

    /** Properties of a SyncActionMessageRange. */
    interface $Properties {

        /** SyncActionMessageRange lastMessageTimestamp */
        lastMessageTimestamp?: (number|null);

        /** SyncActionMessageRange lastSystemMessageTimestamp */
        lastSystemMessageTimestamp?: (number|null);

        /** SyncActionMessageRange messages */
        messages?: (SyncActionMessage.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncActionMessageRange. */
    type $Shape = SyncActionMessageRange.$Properties;
}

/**
 * Properties of a SyncActionMessage.
 * @deprecated Use SyncActionMessage.$Properties instead.
 */
export interface ISyncActionMessage extends SyncActionMessage.$Properties {
}

/** Represents a SyncActionMessage. */
export class SyncActionMessage {

    /**
     * Constructs a new SyncActionMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: SyncActionMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SyncActionMessage key. */
    key?: (MessageKey.$Properties|null);

    /** SyncActionMessage timestamp. */
    timestamp: number;

    /**
     * Encodes the specified SyncActionMessage message. Does not implicitly {@link SyncActionMessage.verify|verify} messages.
     * @param message SyncActionMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SyncActionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SyncActionMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SyncActionMessage & SyncActionMessage.$Shape} SyncActionMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SyncActionMessage & SyncActionMessage.$Shape;
}

export namespace SyncActionMessage {

    /** Properties of a SyncActionMessage. */
    interface $Properties {

        /** SyncActionMessage key */
        key?: (MessageKey.$Properties|null);

        /** SyncActionMessage timestamp */
        timestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SyncActionMessage. */
    type $Shape = SyncActionMessage.$Properties;
}
