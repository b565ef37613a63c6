/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = $protobuf.roots["quartet"] || ($protobuf.roots["quartet"] = {});

export const ADVEncryptionType = $root.ADVEncryptionType = (() => {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "E2EE"] = 0;
    values[valuesById[1] = "HOSTED"] = 1;
    values[valuesById[2] = "NON_E2EE"] = 2;
    return values;
})();

export const ADVSignedDeviceIdentityHMAC = $root.ADVSignedDeviceIdentityHMAC = (() => {

    const ADVSignedDeviceIdentityHMAC = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ADVSignedDeviceIdentityHMAC.prototype.details = $util.newBuffer([]);
    ADVSignedDeviceIdentityHMAC.prototype.hmac = $util.newBuffer([]);
    ADVSignedDeviceIdentityHMAC.prototype.accountType = 0;

    ADVSignedDeviceIdentityHMAC.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.details != null && $Object.hasOwnProperty.call(message, "details"))
            writer.uint32(10).bytes(message.details);
        if (message.hmac != null && $Object.hasOwnProperty.call(message, "hmac"))
            writer.uint32(18).bytes(message.hmac);
        if (message.accountType != null && $Object.hasOwnProperty.call(message, "accountType"))
            writer.uint32(24).int32(message.accountType);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ADVSignedDeviceIdentityHMAC.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ADVSignedDeviceIdentityHMAC();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.details = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.hmac = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.accountType = reader.int32();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ADVSignedDeviceIdentityHMAC;
})();

export const ADVSignedDeviceIdentity = $root.ADVSignedDeviceIdentity = (() => {

    const ADVSignedDeviceIdentity = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ADVSignedDeviceIdentity.prototype.details = $util.newBuffer([]);
    ADVSignedDeviceIdentity.prototype.accountSignatureKey = $util.newBuffer([]);
    ADVSignedDeviceIdentity.prototype.accountSignature = $util.newBuffer([]);
    ADVSignedDeviceIdentity.prototype.deviceSignature = $util.newBuffer([]);

    ADVSignedDeviceIdentity.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.details != null && $Object.hasOwnProperty.call(message, "details"))
            writer.uint32(10).bytes(message.details);
        if (message.accountSignatureKey != null && $Object.hasOwnProperty.call(message, "accountSignatureKey"))
            writer.uint32(18).bytes(message.accountSignatureKey);
        if (message.accountSignature != null && $Object.hasOwnProperty.call(message, "accountSignature"))
            writer.uint32(26).bytes(message.accountSignature);
        if (message.deviceSignature != null && $Object.hasOwnProperty.call(message, "deviceSignature"))
            writer.uint32(34).bytes(message.deviceSignature);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ADVSignedDeviceIdentity.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ADVSignedDeviceIdentity();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.details = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.accountSignatureKey = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.accountSignature = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.deviceSignature = reader.bytes();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ADVSignedDeviceIdentity;
})();

export const ADVDeviceIdentity = $root.ADVDeviceIdentity = (() => {

    const ADVDeviceIdentity = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ADVDeviceIdentity.prototype.rawId = 0;
    ADVDeviceIdentity.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    ADVDeviceIdentity.prototype.keyIndex = 0;
    ADVDeviceIdentity.prototype.accountType = 0;
    ADVDeviceIdentity.prototype.deviceType = 0;

    ADVDeviceIdentity.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.rawId != null && $Object.hasOwnProperty.call(message, "rawId"))
            writer.uint32(8).uint32(message.rawId);
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
            writer.uint32(16).uint64(message.timestamp);
        if (message.keyIndex != null && $Object.hasOwnProperty.call(message, "keyIndex"))
            writer.uint32(24).uint32(message.keyIndex);
        if (message.accountType != null && $Object.hasOwnProperty.call(message, "accountType"))
            writer.uint32(32).int32(message.accountType);
        if (message.deviceType != null && $Object.hasOwnProperty.call(message, "deviceType"))
            writer.uint32(40).int32(message.deviceType);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ADVDeviceIdentity.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ADVDeviceIdentity();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    message.rawId = reader.uint32();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.timestamp = reader.uint64();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.keyIndex = reader.uint32();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.accountType = reader.int32();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.deviceType = reader.int32();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ADVDeviceIdentity;
})();

export const ADVSignedKeyIndexList = $root.ADVSignedKeyIndexList = (() => {

    const ADVSignedKeyIndexList = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ADVSignedKeyIndexList.prototype.details = $util.newBuffer([]);
    ADVSignedKeyIndexList.prototype.accountSignature = $util.newBuffer([]);
    ADVSignedKeyIndexList.prototype.accountSignatureKey = $util.newBuffer([]);

    ADVSignedKeyIndexList.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.details != null && $Object.hasOwnProperty.call(message, "details"))
            writer.uint32(10).bytes(message.details);
        if (message.accountSignature != null && $Object.hasOwnProperty.call(message, "accountSignature"))
            writer.uint32(18).bytes(message.accountSignature);
        if (message.accountSignatureKey != null && $Object.hasOwnProperty.call(message, "accountSignatureKey"))
            writer.uint32(26).bytes(message.accountSignatureKey);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ADVSignedKeyIndexList.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ADVSignedKeyIndexList();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.details = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.accountSignature = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.accountSignatureKey = reader.bytes();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ADVSignedKeyIndexList;
})();

export const ADVKeyIndexList = $root.ADVKeyIndexList = (() => {

    const ADVKeyIndexList = function (properties) {
        this.validIndexes = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ADVKeyIndexList.prototype.rawId = 0;
    ADVKeyIndexList.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    ADVKeyIndexList.prototype.currentIndex = 0;
    ADVKeyIndexList.prototype.validIndexes = $util.emptyArray;
    ADVKeyIndexList.prototype.accountType = 0;

    ADVKeyIndexList.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.rawId != null && $Object.hasOwnProperty.call(message, "rawId"))
            writer.uint32(8).uint32(message.rawId);
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
            writer.uint32(16).uint64(message.timestamp);
        if (message.currentIndex != null && $Object.hasOwnProperty.call(message, "currentIndex"))
            writer.uint32(24).uint32(message.currentIndex);
        if (message.validIndexes != null && message.validIndexes.length)
            writer.uint32(34).uint32s(message.validIndexes);
        if (message.accountType != null && $Object.hasOwnProperty.call(message, "accountType"))
            writer.uint32(40).int32(message.accountType);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ADVKeyIndexList.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ADVKeyIndexList();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    message.rawId = reader.uint32();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.timestamp = reader.uint64();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.currentIndex = reader.uint32();
                    continue;
                }
            case 4: {
                    if (wireType === 2) {
                        if (!(message.validIndexes && message.validIndexes.length))
                            message.validIndexes = [];
                        reader.uint32s(message.validIndexes);
                        continue;
                    }
                    if (wireType !== 0)
                        break;
                    if (!(message.validIndexes && message.validIndexes.length))
                        message.validIndexes = [];
                    message.validIndexes.push(reader.uint32());
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.accountType = reader.int32();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ADVKeyIndexList;
})();

export const ClientPayload = $root.ClientPayload = (() => {

    const ClientPayload = function (properties) {
        this.shards = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientPayload.prototype.username = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    ClientPayload.prototype.passive = false;
    ClientPayload.prototype.userAgent = null;
    ClientPayload.prototype.webInfo = null;
    ClientPayload.prototype.pushName = "";
    ClientPayload.prototype.sessionId = 0;
    ClientPayload.prototype.shortConnect = false;
    ClientPayload.prototype.connectType = 0;
    ClientPayload.prototype.connectReason = 0;
    ClientPayload.prototype.shards = $util.emptyArray;
    ClientPayload.prototype.dnsSource = null;
    ClientPayload.prototype.connectAttemptCount = 0;
    ClientPayload.prototype.device = 0;
    ClientPayload.prototype.devicePairingData = null;
    ClientPayload.prototype.product = 0;
    ClientPayload.prototype.oc = false;
    ClientPayload.prototype.lc = 0;
    ClientPayload.prototype.pull = false;
    ClientPayload.prototype.yearClass = 0;
    ClientPayload.prototype.memClass = 0;
    ClientPayload.prototype.lidDbMigrated = false;

    ClientPayload.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
            writer.uint32(8).uint64(message.username);
        if (message.passive != null && $Object.hasOwnProperty.call(message, "passive"))
            writer.uint32(24).bool(message.passive);
        if (message.userAgent != null && $Object.hasOwnProperty.call(message, "userAgent"))
            $root.ClientPayload.UserAgent.encode(message.userAgent, writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.webInfo != null && $Object.hasOwnProperty.call(message, "webInfo"))
            $root.ClientPayload.WebInfo.encode(message.webInfo, writer.uint32(50).fork(), _depth + 1).ldelim();
        if (message.pushName != null && $Object.hasOwnProperty.call(message, "pushName"))
            writer.uint32(58).string(message.pushName);
        if (message.sessionId != null && $Object.hasOwnProperty.call(message, "sessionId"))
            writer.uint32(77).sfixed32(message.sessionId);
        if (message.shortConnect != null && $Object.hasOwnProperty.call(message, "shortConnect"))
            writer.uint32(80).bool(message.shortConnect);
        if (message.connectType != null && $Object.hasOwnProperty.call(message, "connectType"))
            writer.uint32(96).int32(message.connectType);
        if (message.connectReason != null && $Object.hasOwnProperty.call(message, "connectReason"))
            writer.uint32(104).int32(message.connectReason);
        if (message.shards != null && message.shards.length)
            for (let i = 0; i < message.shards.length; ++i)
                writer.uint32(112).int32(message.shards[i]);
        if (message.dnsSource != null && $Object.hasOwnProperty.call(message, "dnsSource"))
            $root.ClientPayload.DNSSource.encode(message.dnsSource, writer.uint32(122).fork(), _depth + 1).ldelim();
        if (message.connectAttemptCount != null && $Object.hasOwnProperty.call(message, "connectAttemptCount"))
            writer.uint32(128).uint32(message.connectAttemptCount);
        if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
            writer.uint32(144).uint32(message.device);
        if (message.devicePairingData != null && $Object.hasOwnProperty.call(message, "devicePairingData"))
            $root.ClientPayload.DevicePairingRegistrationData.encode(message.devicePairingData, writer.uint32(154).fork(), _depth + 1).ldelim();
        if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
            writer.uint32(160).int32(message.product);
        if (message.oc != null && $Object.hasOwnProperty.call(message, "oc"))
            writer.uint32(184).bool(message.oc);
        if (message.lc != null && $Object.hasOwnProperty.call(message, "lc"))
            writer.uint32(192).int32(message.lc);
        if (message.pull != null && $Object.hasOwnProperty.call(message, "pull"))
            writer.uint32(264).bool(message.pull);
        if (message.yearClass != null && $Object.hasOwnProperty.call(message, "yearClass"))
            writer.uint32(288).int32(message.yearClass);
        if (message.memClass != null && $Object.hasOwnProperty.call(message, "memClass"))
            writer.uint32(296).int32(message.memClass);
        if (message.lidDbMigrated != null && $Object.hasOwnProperty.call(message, "lidDbMigrated"))
            writer.uint32(328).bool(message.lidDbMigrated);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientPayload.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientPayload();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    message.username = reader.uint64();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.passive = reader.bool();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.userAgent = $root.ClientPayload.UserAgent.decode(reader, reader.size(), $undefined, _depth + 1, message.userAgent);
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.webInfo = $root.ClientPayload.WebInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.webInfo);
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.pushName = reader.stringVerify();
                    continue;
                }
            case 9: {
                    if (wireType !== 5)
                        break;
                    message.sessionId = reader.sfixed32();
                    continue;
                }
            case 10: {
                    if (wireType !== 0)
                        break;
                    message.shortConnect = reader.bool();
                    continue;
                }
            case 12: {
                    if (wireType !== 0)
                        break;
                    message.connectType = reader.int32();
                    continue;
                }
            case 13: {
                    if (wireType !== 0)
                        break;
                    message.connectReason = reader.int32();
                    continue;
                }
            case 14: {
                    if (wireType === 2) {
                        if (!(message.shards && message.shards.length))
                            message.shards = [];
                        reader.int32s(message.shards);
                        continue;
                    }
                    if (wireType !== 0)
                        break;
                    if (!(message.shards && message.shards.length))
                        message.shards = [];
                    message.shards.push(reader.int32());
                    continue;
                }
            case 15: {
                    if (wireType !== 2)
                        break;
                    message.dnsSource = $root.ClientPayload.DNSSource.decode(reader, reader.size(), $undefined, _depth + 1, message.dnsSource);
                    continue;
                }
            case 16: {
                    if (wireType !== 0)
                        break;
                    message.connectAttemptCount = reader.uint32();
                    continue;
                }
            case 18: {
                    if (wireType !== 0)
                        break;
                    message.device = reader.uint32();
                    continue;
                }
            case 19: {
                    if (wireType !== 2)
                        break;
                    message.devicePairingData = $root.ClientPayload.DevicePairingRegistrationData.decode(reader, reader.size(), $undefined, _depth + 1, message.devicePairingData);
                    continue;
                }
            case 20: {
                    if (wireType !== 0)
                        break;
                    message.product = reader.int32();
                    continue;
                }
            case 23: {
                    if (wireType !== 0)
                        break;
                    message.oc = reader.bool();
                    continue;
                }
            case 24: {
                    if (wireType !== 0)
                        break;
                    message.lc = reader.int32();
                    continue;
                }
            case 33: {
                    if (wireType !== 0)
                        break;
                    message.pull = reader.bool();
                    continue;
                }
            case 36: {
                    if (wireType !== 0)
                        break;
                    message.yearClass = reader.int32();
                    continue;
                }
            case 37: {
                    if (wireType !== 0)
                        break;
                    message.memClass = reader.int32();
                    continue;
                }
            case 41: {
                    if (wireType !== 0)
                        break;
                    message.lidDbMigrated = reader.bool();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientPayload.ConnectType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "CELLULAR_UNKNOWN"] = 0;
        values[valuesById[1] = "WIFI_UNKNOWN"] = 1;
        return values;
    })();

    ClientPayload.ConnectReason = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "PUSH"] = 0;
        values[valuesById[1] = "USER_ACTIVATED"] = 1;
        values[valuesById[2] = "SCHEDULED"] = 2;
        values[valuesById[3] = "ERROR_RECONNECT"] = 3;
        values[valuesById[4] = "NETWORK_SWITCH"] = 4;
        values[valuesById[5] = "PING_RECONNECT"] = 5;
        values[valuesById[6] = "UNKNOWN"] = 6;
        return values;
    })();

    ClientPayload.Product = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "WHATSAPP"] = 0;
        values[valuesById[1] = "MESSENGER"] = 1;
        values[valuesById[2] = "INTEROP"] = 2;
        values[valuesById[3] = "INTEROP_MSGR"] = 3;
        values[valuesById[4] = "WHATSAPP_LID"] = 4;
        return values;
    })();

    ClientPayload.DNSSource = (function() {

        const DNSSource = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        DNSSource.prototype.dnsMethod = 0;
        DNSSource.prototype.appCached = false;

        DNSSource.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.dnsMethod != null && $Object.hasOwnProperty.call(message, "dnsMethod"))
                writer.uint32(120).int32(message.dnsMethod);
            if (message.appCached != null && $Object.hasOwnProperty.call(message, "appCached"))
                writer.uint32(128).bool(message.appCached);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        DNSSource.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ClientPayload.DNSSource();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 15: {
                        if (wireType !== 0)
                            break;
                        message.dnsMethod = reader.int32();
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        message.appCached = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        DNSSource.DNSResolutionMethod = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SYSTEM"] = 0;
            values[valuesById[1] = "GOOGLE"] = 1;
            values[valuesById[2] = "HARDCODED"] = 2;
            values[valuesById[3] = "OVERRIDE"] = 3;
            values[valuesById[4] = "FALLBACK"] = 4;
            values[valuesById[5] = "MNS"] = 5;
            values[valuesById[6] = "MNS_SECONDARY"] = 6;
            values[valuesById[7] = "SOCKS_PROXY"] = 7;
            return values;
        })();

        return DNSSource;
    })();

    ClientPayload.UserAgent = (function() {

        const UserAgent = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UserAgent.prototype.platform = 0;
        UserAgent.prototype.appVersion = null;
        UserAgent.prototype.mcc = "";
        UserAgent.prototype.mnc = "";
        UserAgent.prototype.osVersion = "";
        UserAgent.prototype.manufacturer = "";
        UserAgent.prototype.device = "";
        UserAgent.prototype.osBuildNumber = "";
        UserAgent.prototype.phoneId = "";
        UserAgent.prototype.releaseChannel = 0;
        UserAgent.prototype.localeLanguageIso6391 = "";
        UserAgent.prototype.localeCountryIso31661Alpha2 = "";
        UserAgent.prototype.deviceBoard = "";
        UserAgent.prototype.deviceExpId = "";
        UserAgent.prototype.deviceType = 0;
        UserAgent.prototype.deviceModelType = "";

        UserAgent.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                writer.uint32(8).int32(message.platform);
            if (message.appVersion != null && $Object.hasOwnProperty.call(message, "appVersion"))
                $root.ClientPayload.UserAgent.AppVersion.encode(message.appVersion, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.mcc != null && $Object.hasOwnProperty.call(message, "mcc"))
                writer.uint32(26).string(message.mcc);
            if (message.mnc != null && $Object.hasOwnProperty.call(message, "mnc"))
                writer.uint32(34).string(message.mnc);
            if (message.osVersion != null && $Object.hasOwnProperty.call(message, "osVersion"))
                writer.uint32(42).string(message.osVersion);
            if (message.manufacturer != null && $Object.hasOwnProperty.call(message, "manufacturer"))
                writer.uint32(50).string(message.manufacturer);
            if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                writer.uint32(58).string(message.device);
            if (message.osBuildNumber != null && $Object.hasOwnProperty.call(message, "osBuildNumber"))
                writer.uint32(66).string(message.osBuildNumber);
            if (message.phoneId != null && $Object.hasOwnProperty.call(message, "phoneId"))
                writer.uint32(74).string(message.phoneId);
            if (message.releaseChannel != null && $Object.hasOwnProperty.call(message, "releaseChannel"))
                writer.uint32(80).int32(message.releaseChannel);
            if (message.localeLanguageIso6391 != null && $Object.hasOwnProperty.call(message, "localeLanguageIso6391"))
                writer.uint32(90).string(message.localeLanguageIso6391);
            if (message.localeCountryIso31661Alpha2 != null && $Object.hasOwnProperty.call(message, "localeCountryIso31661Alpha2"))
                writer.uint32(98).string(message.localeCountryIso31661Alpha2);
            if (message.deviceBoard != null && $Object.hasOwnProperty.call(message, "deviceBoard"))
                writer.uint32(106).string(message.deviceBoard);
            if (message.deviceExpId != null && $Object.hasOwnProperty.call(message, "deviceExpId"))
                writer.uint32(114).string(message.deviceExpId);
            if (message.deviceType != null && $Object.hasOwnProperty.call(message, "deviceType"))
                writer.uint32(120).int32(message.deviceType);
            if (message.deviceModelType != null && $Object.hasOwnProperty.call(message, "deviceModelType"))
                writer.uint32(130).string(message.deviceModelType);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UserAgent.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ClientPayload.UserAgent();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.platform = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.appVersion = $root.ClientPayload.UserAgent.AppVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.appVersion);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.mcc = reader.stringVerify();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.mnc = reader.stringVerify();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.osVersion = reader.stringVerify();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.manufacturer = reader.stringVerify();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.device = reader.stringVerify();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.osBuildNumber = reader.stringVerify();
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.phoneId = reader.stringVerify();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.releaseChannel = reader.int32();
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.localeLanguageIso6391 = reader.stringVerify();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.localeCountryIso31661Alpha2 = reader.stringVerify();
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.deviceBoard = reader.stringVerify();
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.deviceExpId = reader.stringVerify();
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        message.deviceType = reader.int32();
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.deviceModelType = reader.stringVerify();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        UserAgent.AppVersion = (function() {

            const AppVersion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AppVersion.prototype.primary = 0;
            AppVersion.prototype.secondary = 0;
            AppVersion.prototype.tertiary = 0;
            AppVersion.prototype.quaternary = 0;
            AppVersion.prototype.quinary = 0;

            AppVersion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.primary != null && $Object.hasOwnProperty.call(message, "primary"))
                    writer.uint32(8).uint32(message.primary);
                if (message.secondary != null && $Object.hasOwnProperty.call(message, "secondary"))
                    writer.uint32(16).uint32(message.secondary);
                if (message.tertiary != null && $Object.hasOwnProperty.call(message, "tertiary"))
                    writer.uint32(24).uint32(message.tertiary);
                if (message.quaternary != null && $Object.hasOwnProperty.call(message, "quaternary"))
                    writer.uint32(32).uint32(message.quaternary);
                if (message.quinary != null && $Object.hasOwnProperty.call(message, "quinary"))
                    writer.uint32(40).uint32(message.quinary);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AppVersion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ClientPayload.UserAgent.AppVersion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.primary = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.secondary = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.tertiary = reader.uint32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.quaternary = reader.uint32();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.quinary = reader.uint32();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AppVersion;
        })();

        UserAgent.Platform = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ANDROID"] = 0;
            values[valuesById[1] = "IOS"] = 1;
            values[valuesById[10] = "SMB_ANDROID"] = 10;
            values[valuesById[12] = "SMB_IOS"] = 12;
            values[valuesById[13] = "WINDOWS"] = 13;
            values[valuesById[14] = "WEB"] = 14;
            values[valuesById[24] = "MACOS"] = 24;
            values[valuesById[33] = "IPAD"] = 33;
            return values;
        })();

        UserAgent.ReleaseChannel = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "RELEASE"] = 0;
            values[valuesById[1] = "BETA"] = 1;
            values[valuesById[2] = "ALPHA"] = 2;
            values[valuesById[3] = "DEBUG"] = 3;
            return values;
        })();

        UserAgent.DeviceType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PHONE"] = 0;
            values[valuesById[1] = "TABLET"] = 1;
            values[valuesById[2] = "DESKTOP"] = 2;
            values[valuesById[3] = "WEARABLE"] = 3;
            values[valuesById[4] = "VR"] = 4;
            return values;
        })();

        return UserAgent;
    })();

    ClientPayload.WebInfo = (function() {

        const WebInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        WebInfo.prototype.refToken = "";
        WebInfo.prototype.version = "";
        WebInfo.prototype.webSubPlatform = 0;
        WebInfo.prototype.browser = "";
        WebInfo.prototype.browserVersion = "";

        WebInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.refToken != null && $Object.hasOwnProperty.call(message, "refToken"))
                writer.uint32(10).string(message.refToken);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                writer.uint32(18).string(message.version);
            if (message.webSubPlatform != null && $Object.hasOwnProperty.call(message, "webSubPlatform"))
                writer.uint32(32).int32(message.webSubPlatform);
            if (message.browser != null && $Object.hasOwnProperty.call(message, "browser"))
                writer.uint32(42).string(message.browser);
            if (message.browserVersion != null && $Object.hasOwnProperty.call(message, "browserVersion"))
                writer.uint32(50).string(message.browserVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        WebInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ClientPayload.WebInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.refToken = reader.stringVerify();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.version = reader.stringVerify();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.webSubPlatform = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.browser = reader.stringVerify();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.browserVersion = reader.stringVerify();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        WebInfo.WebSubPlatform = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "WEB_BROWSER"] = 0;
            values[valuesById[1] = "APP_STORE"] = 1;
            values[valuesById[2] = "WIN_STORE"] = 2;
            values[valuesById[3] = "DARWIN"] = 3;
            values[valuesById[4] = "WIN32"] = 4;
            values[valuesById[5] = "WIN_HYBRID"] = 5;
            return values;
        })();

        return WebInfo;
    })();

    ClientPayload.DevicePairingRegistrationData = (function() {

        const DevicePairingRegistrationData = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        DevicePairingRegistrationData.prototype.eRegid = $util.newBuffer([]);
        DevicePairingRegistrationData.prototype.eKeytype = $util.newBuffer([]);
        DevicePairingRegistrationData.prototype.eIdent = $util.newBuffer([]);
        DevicePairingRegistrationData.prototype.eSkeyId = $util.newBuffer([]);
        DevicePairingRegistrationData.prototype.eSkeyVal = $util.newBuffer([]);
        DevicePairingRegistrationData.prototype.eSkeySig = $util.newBuffer([]);
        DevicePairingRegistrationData.prototype.buildHash = $util.newBuffer([]);
        DevicePairingRegistrationData.prototype.deviceProps = $util.newBuffer([]);

        DevicePairingRegistrationData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.eRegid != null && $Object.hasOwnProperty.call(message, "eRegid"))
                writer.uint32(10).bytes(message.eRegid);
            if (message.eKeytype != null && $Object.hasOwnProperty.call(message, "eKeytype"))
                writer.uint32(18).bytes(message.eKeytype);
            if (message.eIdent != null && $Object.hasOwnProperty.call(message, "eIdent"))
                writer.uint32(26).bytes(message.eIdent);
            if (message.eSkeyId != null && $Object.hasOwnProperty.call(message, "eSkeyId"))
                writer.uint32(34).bytes(message.eSkeyId);
            if (message.eSkeyVal != null && $Object.hasOwnProperty.call(message, "eSkeyVal"))
                writer.uint32(42).bytes(message.eSkeyVal);
            if (message.eSkeySig != null && $Object.hasOwnProperty.call(message, "eSkeySig"))
                writer.uint32(50).bytes(message.eSkeySig);
            if (message.buildHash != null && $Object.hasOwnProperty.call(message, "buildHash"))
                writer.uint32(58).bytes(message.buildHash);
            if (message.deviceProps != null && $Object.hasOwnProperty.call(message, "deviceProps"))
                writer.uint32(66).bytes(message.deviceProps);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        DevicePairingRegistrationData.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ClientPayload.DevicePairingRegistrationData();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.eRegid = reader.bytes();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.eKeytype = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.eIdent = reader.bytes();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.eSkeyId = reader.bytes();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.eSkeyVal = reader.bytes();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.eSkeySig = reader.bytes();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.buildHash = reader.bytes();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.deviceProps = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DevicePairingRegistrationData;
    })();

    return ClientPayload;
})();

export const DeviceProps = $root.DeviceProps = (() => {

    const DeviceProps = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    DeviceProps.prototype.os = "";
    DeviceProps.prototype.version = null;
    DeviceProps.prototype.platformType = 0;
    DeviceProps.prototype.requireFullSync = false;
    DeviceProps.prototype.historySyncConfig = null;

    DeviceProps.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.os != null && $Object.hasOwnProperty.call(message, "os"))
            writer.uint32(10).string(message.os);
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
            $root.DeviceProps.AppVersion.encode(message.version, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.platformType != null && $Object.hasOwnProperty.call(message, "platformType"))
            writer.uint32(24).int32(message.platformType);
        if (message.requireFullSync != null && $Object.hasOwnProperty.call(message, "requireFullSync"))
            writer.uint32(32).bool(message.requireFullSync);
        if (message.historySyncConfig != null && $Object.hasOwnProperty.call(message, "historySyncConfig"))
            $root.DeviceProps.HistorySyncConfig.encode(message.historySyncConfig, writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    DeviceProps.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.DeviceProps();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.os = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.version = $root.DeviceProps.AppVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.platformType = reader.int32();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.requireFullSync = reader.bool();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.historySyncConfig = $root.DeviceProps.HistorySyncConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.historySyncConfig);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    DeviceProps.AppVersion = (function() {

        const AppVersion = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        AppVersion.prototype.primary = 0;
        AppVersion.prototype.secondary = 0;
        AppVersion.prototype.tertiary = 0;
        AppVersion.prototype.quaternary = 0;
        AppVersion.prototype.quinary = 0;

        AppVersion.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.primary != null && $Object.hasOwnProperty.call(message, "primary"))
                writer.uint32(8).uint32(message.primary);
            if (message.secondary != null && $Object.hasOwnProperty.call(message, "secondary"))
                writer.uint32(16).uint32(message.secondary);
            if (message.tertiary != null && $Object.hasOwnProperty.call(message, "tertiary"))
                writer.uint32(24).uint32(message.tertiary);
            if (message.quaternary != null && $Object.hasOwnProperty.call(message, "quaternary"))
                writer.uint32(32).uint32(message.quaternary);
            if (message.quinary != null && $Object.hasOwnProperty.call(message, "quinary"))
                writer.uint32(40).uint32(message.quinary);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        AppVersion.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.DeviceProps.AppVersion();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.primary = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.secondary = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.tertiary = reader.uint32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.quaternary = reader.uint32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.quinary = reader.uint32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AppVersion;
    })();

    DeviceProps.PlatformType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "CHROME"] = 1;
        values[valuesById[2] = "FIREFOX"] = 2;
        values[valuesById[3] = "IE"] = 3;
        values[valuesById[4] = "OPERA"] = 4;
        values[valuesById[5] = "SAFARI"] = 5;
        values[valuesById[6] = "EDGE"] = 6;
        values[valuesById[7] = "DESKTOP"] = 7;
        values[valuesById[8] = "IPAD"] = 8;
        values[valuesById[9] = "ANDROID_TABLET"] = 9;
        values[valuesById[10] = "OHANA"] = 10;
        values[valuesById[11] = "ALOHA"] = 11;
        values[valuesById[12] = "CATALINA"] = 12;
        values[valuesById[13] = "TCL_TV"] = 13;
        values[valuesById[14] = "IOS_PHONE"] = 14;
        values[valuesById[15] = "IOS_CATALYST"] = 15;
        values[valuesById[16] = "ANDROID_PHONE"] = 16;
        values[valuesById[17] = "ANDROID_AMBIGUOUS"] = 17;
        values[valuesById[18] = "WEAR_OS"] = 18;
        values[valuesById[19] = "AR_WRIST"] = 19;
        values[valuesById[20] = "AR_DEVICE"] = 20;
        values[valuesById[21] = "UWP"] = 21;
        values[valuesById[22] = "VR"] = 22;
        values[valuesById[23] = "CLOUD_API"] = 23;
        values[valuesById[24] = "SMARTGLASSES"] = 24;
        values[valuesById[25] = "WAIL"] = 25;
        return values;
    })();

    DeviceProps.HistorySyncConfig = (function() {

        const HistorySyncConfig = function (properties) {
            this.supportedBotChannelFbids = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        HistorySyncConfig.prototype.fullSyncDaysLimit = 0;
        HistorySyncConfig.prototype.fullSyncSizeMbLimit = 0;
        HistorySyncConfig.prototype.storageQuotaMb = 0;
        HistorySyncConfig.prototype.inlineInitialPayloadInE2EeMsg = false;
        HistorySyncConfig.prototype.recentSyncDaysLimit = 0;
        HistorySyncConfig.prototype.supportCallLogHistory = false;
        HistorySyncConfig.prototype.supportBotUserAgentChatHistory = false;
        HistorySyncConfig.prototype.supportCagReactionsAndPolls = false;
        HistorySyncConfig.prototype.supportBizHostedMsg = false;
        HistorySyncConfig.prototype.supportRecentSyncChunkMessageCountTuning = false;
        HistorySyncConfig.prototype.supportHostedGroupMsg = false;
        HistorySyncConfig.prototype.supportFbidBotChatHistory = false;
        HistorySyncConfig.prototype.supportAddOnHistorySyncMigration = false;
        HistorySyncConfig.prototype.supportMessageAssociation = false;
        HistorySyncConfig.prototype.supportGroupHistory = false;
        HistorySyncConfig.prototype.onDemandReady = false;
        HistorySyncConfig.prototype.supportGuestChat = false;
        HistorySyncConfig.prototype.completeOnDemandReady = false;
        HistorySyncConfig.prototype.thumbnailSyncDaysLimit = 0;
        HistorySyncConfig.prototype.initialSyncMaxMessagesPerChat = 0;
        HistorySyncConfig.prototype.supportManusHistory = false;
        HistorySyncConfig.prototype.supportHatchHistory = false;
        HistorySyncConfig.prototype.supportedBotChannelFbids = $util.emptyArray;
        HistorySyncConfig.prototype.supportInlineContacts = false;
        HistorySyncConfig.prototype.supportNewsletter = false;

        HistorySyncConfig.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fullSyncDaysLimit != null && $Object.hasOwnProperty.call(message, "fullSyncDaysLimit"))
                writer.uint32(8).uint32(message.fullSyncDaysLimit);
            if (message.fullSyncSizeMbLimit != null && $Object.hasOwnProperty.call(message, "fullSyncSizeMbLimit"))
                writer.uint32(16).uint32(message.fullSyncSizeMbLimit);
            if (message.storageQuotaMb != null && $Object.hasOwnProperty.call(message, "storageQuotaMb"))
                writer.uint32(24).uint32(message.storageQuotaMb);
            if (message.inlineInitialPayloadInE2EeMsg != null && $Object.hasOwnProperty.call(message, "inlineInitialPayloadInE2EeMsg"))
                writer.uint32(32).bool(message.inlineInitialPayloadInE2EeMsg);
            if (message.recentSyncDaysLimit != null && $Object.hasOwnProperty.call(message, "recentSyncDaysLimit"))
                writer.uint32(40).uint32(message.recentSyncDaysLimit);
            if (message.supportCallLogHistory != null && $Object.hasOwnProperty.call(message, "supportCallLogHistory"))
                writer.uint32(48).bool(message.supportCallLogHistory);
            if (message.supportBotUserAgentChatHistory != null && $Object.hasOwnProperty.call(message, "supportBotUserAgentChatHistory"))
                writer.uint32(56).bool(message.supportBotUserAgentChatHistory);
            if (message.supportCagReactionsAndPolls != null && $Object.hasOwnProperty.call(message, "supportCagReactionsAndPolls"))
                writer.uint32(64).bool(message.supportCagReactionsAndPolls);
            if (message.supportBizHostedMsg != null && $Object.hasOwnProperty.call(message, "supportBizHostedMsg"))
                writer.uint32(72).bool(message.supportBizHostedMsg);
            if (message.supportRecentSyncChunkMessageCountTuning != null && $Object.hasOwnProperty.call(message, "supportRecentSyncChunkMessageCountTuning"))
                writer.uint32(80).bool(message.supportRecentSyncChunkMessageCountTuning);
            if (message.supportHostedGroupMsg != null && $Object.hasOwnProperty.call(message, "supportHostedGroupMsg"))
                writer.uint32(88).bool(message.supportHostedGroupMsg);
            if (message.supportFbidBotChatHistory != null && $Object.hasOwnProperty.call(message, "supportFbidBotChatHistory"))
                writer.uint32(96).bool(message.supportFbidBotChatHistory);
            if (message.supportAddOnHistorySyncMigration != null && $Object.hasOwnProperty.call(message, "supportAddOnHistorySyncMigration"))
                writer.uint32(104).bool(message.supportAddOnHistorySyncMigration);
            if (message.supportMessageAssociation != null && $Object.hasOwnProperty.call(message, "supportMessageAssociation"))
                writer.uint32(112).bool(message.supportMessageAssociation);
            if (message.supportGroupHistory != null && $Object.hasOwnProperty.call(message, "supportGroupHistory"))
                writer.uint32(120).bool(message.supportGroupHistory);
            if (message.onDemandReady != null && $Object.hasOwnProperty.call(message, "onDemandReady"))
                writer.uint32(128).bool(message.onDemandReady);
            if (message.supportGuestChat != null && $Object.hasOwnProperty.call(message, "supportGuestChat"))
                writer.uint32(136).bool(message.supportGuestChat);
            if (message.completeOnDemandReady != null && $Object.hasOwnProperty.call(message, "completeOnDemandReady"))
                writer.uint32(144).bool(message.completeOnDemandReady);
            if (message.thumbnailSyncDaysLimit != null && $Object.hasOwnProperty.call(message, "thumbnailSyncDaysLimit"))
                writer.uint32(152).uint32(message.thumbnailSyncDaysLimit);
            if (message.initialSyncMaxMessagesPerChat != null && $Object.hasOwnProperty.call(message, "initialSyncMaxMessagesPerChat"))
                writer.uint32(160).uint32(message.initialSyncMaxMessagesPerChat);
            if (message.supportManusHistory != null && $Object.hasOwnProperty.call(message, "supportManusHistory"))
                writer.uint32(168).bool(message.supportManusHistory);
            if (message.supportHatchHistory != null && $Object.hasOwnProperty.call(message, "supportHatchHistory"))
                writer.uint32(176).bool(message.supportHatchHistory);
            if (message.supportedBotChannelFbids != null && message.supportedBotChannelFbids.length)
                for (let i = 0; i < message.supportedBotChannelFbids.length; ++i)
                    writer.uint32(186).string(message.supportedBotChannelFbids[i]);
            if (message.supportInlineContacts != null && $Object.hasOwnProperty.call(message, "supportInlineContacts"))
                writer.uint32(192).bool(message.supportInlineContacts);
            if (message.supportNewsletter != null && $Object.hasOwnProperty.call(message, "supportNewsletter"))
                writer.uint32(200).bool(message.supportNewsletter);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        HistorySyncConfig.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.DeviceProps.HistorySyncConfig();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.fullSyncDaysLimit = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.fullSyncSizeMbLimit = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.storageQuotaMb = reader.uint32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.inlineInitialPayloadInE2EeMsg = reader.bool();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.recentSyncDaysLimit = reader.uint32();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.supportCallLogHistory = reader.bool();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.supportBotUserAgentChatHistory = reader.bool();
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.supportCagReactionsAndPolls = reader.bool();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.supportBizHostedMsg = reader.bool();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.supportRecentSyncChunkMessageCountTuning = reader.bool();
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.supportHostedGroupMsg = reader.bool();
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.supportFbidBotChatHistory = reader.bool();
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        message.supportAddOnHistorySyncMigration = reader.bool();
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        message.supportMessageAssociation = reader.bool();
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        message.supportGroupHistory = reader.bool();
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        message.onDemandReady = reader.bool();
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        message.supportGuestChat = reader.bool();
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        message.completeOnDemandReady = reader.bool();
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        message.thumbnailSyncDaysLimit = reader.uint32();
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        message.initialSyncMaxMessagesPerChat = reader.uint32();
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        message.supportManusHistory = reader.bool();
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        message.supportHatchHistory = reader.bool();
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        if (!(message.supportedBotChannelFbids && message.supportedBotChannelFbids.length))
                            message.supportedBotChannelFbids = [];
                        message.supportedBotChannelFbids.push(reader.stringVerify());
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        message.supportInlineContacts = reader.bool();
                        continue;
                    }
                case 25: {
                        if (wireType !== 0)
                            break;
                        message.supportNewsletter = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return HistorySyncConfig;
    })();

    return DeviceProps;
})();

export const HandshakeMessage = $root.HandshakeMessage = (() => {

    const HandshakeMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    HandshakeMessage.prototype.clientHello = null;
    HandshakeMessage.prototype.serverHello = null;
    HandshakeMessage.prototype.clientFinish = null;

    HandshakeMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.clientHello != null && $Object.hasOwnProperty.call(message, "clientHello"))
            $root.HandshakeMessage.ClientHello.encode(message.clientHello, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.serverHello != null && $Object.hasOwnProperty.call(message, "serverHello"))
            $root.HandshakeMessage.ServerHello.encode(message.serverHello, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.clientFinish != null && $Object.hasOwnProperty.call(message, "clientFinish"))
            $root.HandshakeMessage.ClientFinish.encode(message.clientFinish, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    HandshakeMessage.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.HandshakeMessage();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.clientHello = $root.HandshakeMessage.ClientHello.decode(reader, reader.size(), $undefined, _depth + 1, message.clientHello);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.serverHello = $root.HandshakeMessage.ServerHello.decode(reader, reader.size(), $undefined, _depth + 1, message.serverHello);
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.clientFinish = $root.HandshakeMessage.ClientFinish.decode(reader, reader.size(), $undefined, _depth + 1, message.clientFinish);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    HandshakeMessage.ClientHello = (function() {

        const ClientHello = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ClientHello.prototype.ephemeral = $util.newBuffer([]);
        ClientHello.prototype["static"] = $util.newBuffer([]);
        ClientHello.prototype.payload = $util.newBuffer([]);

        ClientHello.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ephemeral != null && $Object.hasOwnProperty.call(message, "ephemeral"))
                writer.uint32(10).bytes(message.ephemeral);
            if (message["static"] != null && $Object.hasOwnProperty.call(message, "static"))
                writer.uint32(18).bytes(message["static"]);
            if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                writer.uint32(26).bytes(message.payload);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ClientHello.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.HandshakeMessage.ClientHello();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.ephemeral = reader.bytes();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message["static"] = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.payload = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ClientHello;
    })();

    HandshakeMessage.ServerHello = (function() {

        const ServerHello = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ServerHello.prototype.ephemeral = $util.newBuffer([]);
        ServerHello.prototype["static"] = $util.newBuffer([]);
        ServerHello.prototype.payload = $util.newBuffer([]);

        ServerHello.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ephemeral != null && $Object.hasOwnProperty.call(message, "ephemeral"))
                writer.uint32(10).bytes(message.ephemeral);
            if (message["static"] != null && $Object.hasOwnProperty.call(message, "static"))
                writer.uint32(18).bytes(message["static"]);
            if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                writer.uint32(26).bytes(message.payload);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ServerHello.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.HandshakeMessage.ServerHello();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.ephemeral = reader.bytes();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message["static"] = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.payload = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ServerHello;
    })();

    HandshakeMessage.ClientFinish = (function() {

        const ClientFinish = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ClientFinish.prototype["static"] = $util.newBuffer([]);
        ClientFinish.prototype.payload = $util.newBuffer([]);

        ClientFinish.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message["static"] != null && $Object.hasOwnProperty.call(message, "static"))
                writer.uint32(10).bytes(message["static"]);
            if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                writer.uint32(18).bytes(message.payload);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ClientFinish.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.HandshakeMessage.ClientFinish();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message["static"] = reader.bytes();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.payload = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ClientFinish;
    })();

    return HandshakeMessage;
})();

export const CertChain = $root.CertChain = (() => {

    const CertChain = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    CertChain.prototype.leaf = null;
    CertChain.prototype.intermediate = null;

    CertChain.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.leaf != null && $Object.hasOwnProperty.call(message, "leaf"))
            $root.CertChain.NoiseCertificate.encode(message.leaf, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.intermediate != null && $Object.hasOwnProperty.call(message, "intermediate"))
            $root.CertChain.NoiseCertificate.encode(message.intermediate, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    CertChain.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.CertChain();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.leaf = $root.CertChain.NoiseCertificate.decode(reader, reader.size(), $undefined, _depth + 1, message.leaf);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.intermediate = $root.CertChain.NoiseCertificate.decode(reader, reader.size(), $undefined, _depth + 1, message.intermediate);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    CertChain.NoiseCertificate = (function() {

        const NoiseCertificate = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NoiseCertificate.prototype.details = $util.newBuffer([]);
        NoiseCertificate.prototype.signature = $util.newBuffer([]);

        NoiseCertificate.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.details != null && $Object.hasOwnProperty.call(message, "details"))
                writer.uint32(10).bytes(message.details);
            if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                writer.uint32(18).bytes(message.signature);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NoiseCertificate.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.CertChain.NoiseCertificate();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.details = reader.bytes();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.signature = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        NoiseCertificate.Details = (function() {

            const Details = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Details.prototype.serial = 0;
            Details.prototype.issuerSerial = 0;
            Details.prototype.key = $util.newBuffer([]);
            Details.prototype.notBefore = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Details.prototype.notAfter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Details.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    writer.uint32(8).uint32(message.serial);
                if (message.issuerSerial != null && $Object.hasOwnProperty.call(message, "issuerSerial"))
                    writer.uint32(16).uint32(message.issuerSerial);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    writer.uint32(26).bytes(message.key);
                if (message.notBefore != null && $Object.hasOwnProperty.call(message, "notBefore"))
                    writer.uint32(32).uint64(message.notBefore);
                if (message.notAfter != null && $Object.hasOwnProperty.call(message, "notAfter"))
                    writer.uint32(40).uint64(message.notAfter);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Details.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.CertChain.NoiseCertificate.Details();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.serial = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.issuerSerial = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.key = reader.bytes();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.notBefore = reader.uint64();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.notAfter = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Details;
        })();

        return NoiseCertificate;
    })();

    return CertChain;
})();

export const CredentialsRecord = $root.CredentialsRecord = (() => {

    const CredentialsRecord = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    CredentialsRecord.prototype.role = "";
    CredentialsRecord.prototype.noisePrivateKey = $util.newBuffer([]);
    CredentialsRecord.prototype.identityPrivateKey = $util.newBuffer([]);
    CredentialsRecord.prototype.registrationId = 0;
    CredentialsRecord.prototype.signedPreKeyId = 0;
    CredentialsRecord.prototype.nextPreKeyId = 0;
    CredentialsRecord.prototype.advSecret = $util.newBuffer([]);
    CredentialsRecord.prototype.pn = "";
    CredentialsRecord.prototype.lid = "";
    CredentialsRecord.prototype.signedIdentity = $util.newBuffer([]);
    CredentialsRecord.prototype.accountKey = $util.newBuffer([]);
    CredentialsRecord.prototype.platform = "";
    CredentialsRecord.prototype.pushName = "";
    CredentialsRecord.prototype.loggedOut = "";

    CredentialsRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
            writer.uint32(10).string(message.role);
        if (message.noisePrivateKey != null && $Object.hasOwnProperty.call(message, "noisePrivateKey"))
            writer.uint32(18).bytes(message.noisePrivateKey);
        if (message.identityPrivateKey != null && $Object.hasOwnProperty.call(message, "identityPrivateKey"))
            writer.uint32(26).bytes(message.identityPrivateKey);
        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
            writer.uint32(32).uint32(message.registrationId);
        if (message.signedPreKeyId != null && $Object.hasOwnProperty.call(message, "signedPreKeyId"))
            writer.uint32(40).uint32(message.signedPreKeyId);
        if (message.nextPreKeyId != null && $Object.hasOwnProperty.call(message, "nextPreKeyId"))
            writer.uint32(48).uint32(message.nextPreKeyId);
        if (message.advSecret != null && $Object.hasOwnProperty.call(message, "advSecret"))
            writer.uint32(58).bytes(message.advSecret);
        if (message.pn != null && $Object.hasOwnProperty.call(message, "pn"))
            writer.uint32(66).string(message.pn);
        if (message.lid != null && $Object.hasOwnProperty.call(message, "lid"))
            writer.uint32(74).string(message.lid);
        if (message.signedIdentity != null && $Object.hasOwnProperty.call(message, "signedIdentity"))
            writer.uint32(82).bytes(message.signedIdentity);
        if (message.accountKey != null && $Object.hasOwnProperty.call(message, "accountKey"))
            writer.uint32(90).bytes(message.accountKey);
        if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
            writer.uint32(98).string(message.platform);
        if (message.pushName != null && $Object.hasOwnProperty.call(message, "pushName"))
            writer.uint32(106).string(message.pushName);
        if (message.loggedOut != null && $Object.hasOwnProperty.call(message, "loggedOut"))
            writer.uint32(114).string(message.loggedOut);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    CredentialsRecord.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.CredentialsRecord();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.role = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.noisePrivateKey = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.identityPrivateKey = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.registrationId = reader.uint32();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.signedPreKeyId = reader.uint32();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.nextPreKeyId = reader.uint32();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.advSecret = reader.bytes();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.pn = reader.stringVerify();
                    continue;
                }
            case 9: {
                    if (wireType !== 2)
                        break;
                    message.lid = reader.stringVerify();
                    continue;
                }
            case 10: {
                    if (wireType !== 2)
                        break;
                    message.signedIdentity = reader.bytes();
                    continue;
                }
            case 11: {
                    if (wireType !== 2)
                        break;
                    message.accountKey = reader.bytes();
                    continue;
                }
            case 12: {
                    if (wireType !== 2)
                        break;
                    message.platform = reader.stringVerify();
                    continue;
                }
            case 13: {
                    if (wireType !== 2)
                        break;
                    message.pushName = reader.stringVerify();
                    continue;
                }
            case 14: {
                    if (wireType !== 2)
                        break;
                    message.loggedOut = reader.stringVerify();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return CredentialsRecord;
})();

export const OutboxRecord = $root.OutboxRecord = (() => {

    const OutboxRecord = function (properties) {
        this.devices = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    OutboxRecord.prototype.id = "";
    OutboxRecord.prototype.chat = "";
    OutboxRecord.prototype.content = $util.newBuffer([]);
    OutboxRecord.prototype.createdAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    OutboxRecord.prototype.frame = $util.newBuffer([]);
    OutboxRecord.prototype.stage = 0;
    OutboxRecord.prototype.attempts = 0;
    OutboxRecord.prototype.devices = $util.emptyArray;
    OutboxRecord.prototype.repaired = false;
    OutboxRecord.prototype.type = "";
    OutboxRecord.prototype.mediatype = "";
    OutboxRecord.prototype.edit = "";
    OutboxRecord.prototype.hide = false;

    OutboxRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(10).string(message.id);
        if (message.chat != null && $Object.hasOwnProperty.call(message, "chat"))
            writer.uint32(18).string(message.chat);
        if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
            writer.uint32(26).bytes(message.content);
        if (message.createdAt != null && $Object.hasOwnProperty.call(message, "createdAt"))
            writer.uint32(32).uint64(message.createdAt);
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
            writer.uint32(42).bytes(message.frame);
        if (message.stage != null && $Object.hasOwnProperty.call(message, "stage"))
            writer.uint32(48).uint32(message.stage);
        if (message.attempts != null && $Object.hasOwnProperty.call(message, "attempts"))
            writer.uint32(56).uint32(message.attempts);
        if (message.devices != null && message.devices.length)
            for (let i = 0; i < message.devices.length; ++i)
                writer.uint32(66).string(message.devices[i]);
        if (message.repaired != null && $Object.hasOwnProperty.call(message, "repaired"))
            writer.uint32(72).bool(message.repaired);
        if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
            writer.uint32(82).string(message.type);
        if (message.mediatype != null && $Object.hasOwnProperty.call(message, "mediatype"))
            writer.uint32(90).string(message.mediatype);
        if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
            writer.uint32(98).string(message.edit);
        if (message.hide != null && $Object.hasOwnProperty.call(message, "hide"))
            writer.uint32(104).bool(message.hide);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    OutboxRecord.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.OutboxRecord();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.id = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.chat = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.content = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.createdAt = reader.uint64();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.frame = reader.bytes();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.stage = reader.uint32();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.attempts = reader.uint32();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    if (!(message.devices && message.devices.length))
                        message.devices = [];
                    message.devices.push(reader.stringVerify());
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.repaired = reader.bool();
                    continue;
                }
            case 10: {
                    if (wireType !== 2)
                        break;
                    message.type = reader.stringVerify();
                    continue;
                }
            case 11: {
                    if (wireType !== 2)
                        break;
                    message.mediatype = reader.stringVerify();
                    continue;
                }
            case 12: {
                    if (wireType !== 2)
                        break;
                    message.edit = reader.stringVerify();
                    continue;
                }
            case 13: {
                    if (wireType !== 0)
                        break;
                    message.hide = reader.bool();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return OutboxRecord;
})();

export const InboxRecord = $root.InboxRecord = (() => {

    const InboxRecord = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    InboxRecord.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    InboxRecord.prototype.id = "";
    InboxRecord.prototype.chat = "";
    InboxRecord.prototype.sender = "";
    InboxRecord.prototype.fromMe = false;
    InboxRecord.prototype.sentAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    InboxRecord.prototype.pushName = "";
    InboxRecord.prototype.content = $util.newBuffer([]);
    InboxRecord.prototype.offline = false;

    InboxRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
            writer.uint32(8).uint64(message.seq);
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(18).string(message.id);
        if (message.chat != null && $Object.hasOwnProperty.call(message, "chat"))
            writer.uint32(26).string(message.chat);
        if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
            writer.uint32(34).string(message.sender);
        if (message.fromMe != null && $Object.hasOwnProperty.call(message, "fromMe"))
            writer.uint32(40).bool(message.fromMe);
        if (message.sentAt != null && $Object.hasOwnProperty.call(message, "sentAt"))
            writer.uint32(48).uint64(message.sentAt);
        if (message.pushName != null && $Object.hasOwnProperty.call(message, "pushName"))
            writer.uint32(58).string(message.pushName);
        if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
            writer.uint32(66).bytes(message.content);
        if (message.offline != null && $Object.hasOwnProperty.call(message, "offline"))
            writer.uint32(72).bool(message.offline);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    InboxRecord.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.InboxRecord();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    message.seq = reader.uint64();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.id = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.chat = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.sender = reader.stringVerify();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.fromMe = reader.bool();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.sentAt = reader.uint64();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.pushName = reader.stringVerify();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.content = reader.bytes();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.offline = reader.bool();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return InboxRecord;
})();

export const SentRecord = $root.SentRecord = (() => {

    const SentRecord = function (properties) {
        this.devices = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SentRecord.prototype.id = "";
    SentRecord.prototype.chat = "";
    SentRecord.prototype.content = $util.newBuffer([]);
    SentRecord.prototype.createdAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    SentRecord.prototype.devices = $util.emptyArray;
    SentRecord.prototype.type = "";
    SentRecord.prototype.mediatype = "";
    SentRecord.prototype.edit = "";
    SentRecord.prototype.hide = false;

    SentRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(10).string(message.id);
        if (message.chat != null && $Object.hasOwnProperty.call(message, "chat"))
            writer.uint32(18).string(message.chat);
        if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
            writer.uint32(26).bytes(message.content);
        if (message.createdAt != null && $Object.hasOwnProperty.call(message, "createdAt"))
            writer.uint32(32).uint64(message.createdAt);
        if (message.devices != null && message.devices.length)
            for (let i = 0; i < message.devices.length; ++i)
                writer.uint32(42).string(message.devices[i]);
        if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
            writer.uint32(50).string(message.type);
        if (message.mediatype != null && $Object.hasOwnProperty.call(message, "mediatype"))
            writer.uint32(58).string(message.mediatype);
        if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
            writer.uint32(66).string(message.edit);
        if (message.hide != null && $Object.hasOwnProperty.call(message, "hide"))
            writer.uint32(72).bool(message.hide);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SentRecord.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.SentRecord();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.id = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.chat = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.content = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.createdAt = reader.uint64();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if (!(message.devices && message.devices.length))
                        message.devices = [];
                    message.devices.push(reader.stringVerify());
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.type = reader.stringVerify();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.mediatype = reader.stringVerify();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.edit = reader.stringVerify();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.hide = reader.bool();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return SentRecord;
})();

export const AccountRecord = $root.AccountRecord = (() => {

    const AccountRecord = function (properties) {
        this.companions = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AccountRecord.prototype.rawId = 0;
    AccountRecord.prototype.currentKeyIndex = 0;
    AccountRecord.prototype.listTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    AccountRecord.prototype.companions = $util.emptyArray;

    AccountRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.rawId != null && $Object.hasOwnProperty.call(message, "rawId"))
            writer.uint32(8).uint32(message.rawId);
        if (message.currentKeyIndex != null && $Object.hasOwnProperty.call(message, "currentKeyIndex"))
            writer.uint32(16).uint32(message.currentKeyIndex);
        if (message.listTimestamp != null && $Object.hasOwnProperty.call(message, "listTimestamp"))
            writer.uint32(24).uint64(message.listTimestamp);
        if (message.companions != null && message.companions.length)
            for (let i = 0; i < message.companions.length; ++i)
                $root.AccountRecord.Companion.encode(message.companions[i], writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AccountRecord.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.AccountRecord();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    message.rawId = reader.uint32();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.currentKeyIndex = reader.uint32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.listTimestamp = reader.uint64();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if (!(message.companions && message.companions.length))
                        message.companions = [];
                    message.companions.push($root.AccountRecord.Companion.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    AccountRecord.Companion = (function() {

        const Companion = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Companion.prototype.jid = "";
        Companion.prototype.keyIndex = 0;
        Companion.prototype.identity = $util.newBuffer([]);
        Companion.prototype.linkedAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        Companion.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.jid != null && $Object.hasOwnProperty.call(message, "jid"))
                writer.uint32(10).string(message.jid);
            if (message.keyIndex != null && $Object.hasOwnProperty.call(message, "keyIndex"))
                writer.uint32(16).uint32(message.keyIndex);
            if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                writer.uint32(26).bytes(message.identity);
            if (message.linkedAt != null && $Object.hasOwnProperty.call(message, "linkedAt"))
                writer.uint32(32).uint64(message.linkedAt);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Companion.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.AccountRecord.Companion();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.jid = reader.stringVerify();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.keyIndex = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.identity = reader.bytes();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.linkedAt = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Companion;
    })();

    return AccountRecord;
})();

export const UserDevicesRecord = $root.UserDevicesRecord = (() => {

    const UserDevicesRecord = function (properties) {
        this.validIndexes = [];
        this.devices = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    UserDevicesRecord.prototype.user = "";
    UserDevicesRecord.prototype.rawId = 0;
    UserDevicesRecord.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    UserDevicesRecord.prototype.currentIndex = 0;
    UserDevicesRecord.prototype.validIndexes = $util.emptyArray;
    UserDevicesRecord.prototype.accountType = 0;
    UserDevicesRecord.prototype.devices = $util.emptyArray;
    UserDevicesRecord.prototype.accountKey = $util.newBuffer([]);
    UserDevicesRecord.prototype.expected = null;
    UserDevicesRecord.prototype.unverified = $util.newBuffer([]);
    UserDevicesRecord.prototype.checkedAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    UserDevicesRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
            writer.uint32(10).string(message.user);
        if (message.rawId != null && $Object.hasOwnProperty.call(message, "rawId"))
            writer.uint32(16).uint32(message.rawId);
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
            writer.uint32(24).uint64(message.timestamp);
        if (message.currentIndex != null && $Object.hasOwnProperty.call(message, "currentIndex"))
            writer.uint32(32).uint32(message.currentIndex);
        if (message.validIndexes != null && message.validIndexes.length)
            writer.uint32(42).uint32s(message.validIndexes);
        if (message.accountType != null && $Object.hasOwnProperty.call(message, "accountType"))
            writer.uint32(48).uint32(message.accountType);
        if (message.devices != null && message.devices.length)
            for (let i = 0; i < message.devices.length; ++i)
                $root.UserDevicesRecord.Device.encode(message.devices[i], writer.uint32(58).fork(), _depth + 1).ldelim();
        if (message.accountKey != null && $Object.hasOwnProperty.call(message, "accountKey"))
            writer.uint32(66).bytes(message.accountKey);
        if (message.expected != null && $Object.hasOwnProperty.call(message, "expected"))
            $root.UserDevicesRecord.Expected.encode(message.expected, writer.uint32(74).fork(), _depth + 1).ldelim();
        if (message.unverified != null && $Object.hasOwnProperty.call(message, "unverified"))
            writer.uint32(82).bytes(message.unverified);
        if (message.checkedAt != null && $Object.hasOwnProperty.call(message, "checkedAt"))
            writer.uint32(88).uint64(message.checkedAt);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    UserDevicesRecord.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.UserDevicesRecord();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.user = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.rawId = reader.uint32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.timestamp = reader.uint64();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.currentIndex = reader.uint32();
                    continue;
                }
            case 5: {
                    if (wireType === 2) {
                        if (!(message.validIndexes && message.validIndexes.length))
                            message.validIndexes = [];
                        reader.uint32s(message.validIndexes);
                        continue;
                    }
                    if (wireType !== 0)
                        break;
                    if (!(message.validIndexes && message.validIndexes.length))
                        message.validIndexes = [];
                    message.validIndexes.push(reader.uint32());
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.accountType = reader.uint32();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    if (!(message.devices && message.devices.length))
                        message.devices = [];
                    message.devices.push($root.UserDevicesRecord.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.accountKey = reader.bytes();
                    continue;
                }
            case 9: {
                    if (wireType !== 2)
                        break;
                    message.expected = $root.UserDevicesRecord.Expected.decode(reader, reader.size(), $undefined, _depth + 1, message.expected);
                    continue;
                }
            case 10: {
                    if (wireType !== 2)
                        break;
                    message.unverified = reader.bytes();
                    continue;
                }
            case 11: {
                    if (wireType !== 0)
                        break;
                    message.checkedAt = reader.uint64();
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    UserDevicesRecord.Device = (function() {

        const Device = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Device.prototype.id = 0;
        Device.prototype.keyIndex = 0;
        Device.prototype.hosted = false;

        Device.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                writer.uint32(8).uint32(message.id);
            if (message.keyIndex != null && $Object.hasOwnProperty.call(message, "keyIndex"))
                writer.uint32(16).uint32(message.keyIndex);
            if (message.hosted != null && $Object.hasOwnProperty.call(message, "hosted"))
                writer.uint32(24).bool(message.hosted);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Device.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.UserDevicesRecord.Device();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.keyIndex = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.hosted = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Device;
    })();

    UserDevicesRecord.Expected = (function() {

        const Expected = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Expected.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Expected.prototype.since = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        Expected.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
                writer.uint32(8).uint64(message.timestamp);
            if (message.since != null && $Object.hasOwnProperty.call(message, "since"))
                writer.uint32(16).uint64(message.since);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Expected.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.UserDevicesRecord.Expected();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.timestamp = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.since = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Expected;
    })();

    return UserDevicesRecord;
})();

export {
  $root as default
};
