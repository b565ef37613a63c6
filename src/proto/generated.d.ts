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

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an InboxRecord. */
    type $Shape = InboxRecord.$Properties;
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
