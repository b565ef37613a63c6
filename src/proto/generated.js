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

export const ExtendedTextMessage = $root.ExtendedTextMessage = (() => {

    const ExtendedTextMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ExtendedTextMessage.prototype.text = "";
    ExtendedTextMessage.prototype.matchedText = "";
    ExtendedTextMessage.prototype.description = "";
    ExtendedTextMessage.prototype.title = "";
    ExtendedTextMessage.prototype.textArgb = 0;
    ExtendedTextMessage.prototype.backgroundArgb = 0;
    ExtendedTextMessage.prototype.font = 0;
    ExtendedTextMessage.prototype.previewType = 0;
    ExtendedTextMessage.prototype.jpegThumbnail = $util.newBuffer([]);
    ExtendedTextMessage.prototype.contextInfo = null;
    ExtendedTextMessage.prototype.thumbnailDirectPath = "";
    ExtendedTextMessage.prototype.viewOnce = false;

    ExtendedTextMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
            writer.uint32(10).string(message.text);
        if (message.matchedText != null && $Object.hasOwnProperty.call(message, "matchedText"))
            writer.uint32(18).string(message.matchedText);
        if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
            writer.uint32(42).string(message.description);
        if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
            writer.uint32(50).string(message.title);
        if (message.textArgb != null && $Object.hasOwnProperty.call(message, "textArgb"))
            writer.uint32(61).fixed32(message.textArgb);
        if (message.backgroundArgb != null && $Object.hasOwnProperty.call(message, "backgroundArgb"))
            writer.uint32(69).fixed32(message.backgroundArgb);
        if (message.font != null && $Object.hasOwnProperty.call(message, "font"))
            writer.uint32(72).int32(message.font);
        if (message.previewType != null && $Object.hasOwnProperty.call(message, "previewType"))
            writer.uint32(80).int32(message.previewType);
        if (message.jpegThumbnail != null && $Object.hasOwnProperty.call(message, "jpegThumbnail"))
            writer.uint32(130).bytes(message.jpegThumbnail);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.thumbnailDirectPath != null && $Object.hasOwnProperty.call(message, "thumbnailDirectPath"))
            writer.uint32(154).string(message.thumbnailDirectPath);
        if (message.viewOnce != null && $Object.hasOwnProperty.call(message, "viewOnce"))
            writer.uint32(240).bool(message.viewOnce);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ExtendedTextMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ExtendedTextMessage();
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
                    message.text = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.matchedText = reader.stringVerify();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.description = reader.stringVerify();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.title = reader.stringVerify();
                    continue;
                }
            case 7: {
                    if (wireType !== 5)
                        break;
                    message.textArgb = reader.fixed32();
                    continue;
                }
            case 8: {
                    if (wireType !== 5)
                        break;
                    message.backgroundArgb = reader.fixed32();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.font = reader.int32();
                    continue;
                }
            case 10: {
                    if (wireType !== 0)
                        break;
                    message.previewType = reader.int32();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.jpegThumbnail = reader.bytes();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 19: {
                    if (wireType !== 2)
                        break;
                    message.thumbnailDirectPath = reader.stringVerify();
                    continue;
                }
            case 30: {
                    if (wireType !== 0)
                        break;
                    message.viewOnce = reader.bool();
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

    ExtendedTextMessage.FontType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "SYSTEM"] = 0;
        values[valuesById[1] = "SYSTEM_TEXT"] = 1;
        values[valuesById[2] = "FB_SCRIPT"] = 2;
        values[valuesById[6] = "SYSTEM_BOLD"] = 6;
        values[valuesById[7] = "MORNINGBREEZE_REGULAR"] = 7;
        values[valuesById[8] = "CALISTOGA_REGULAR"] = 8;
        values[valuesById[9] = "EXO2_EXTRABOLD"] = 9;
        values[valuesById[10] = "COURIERPRIME_BOLD"] = 10;
        return values;
    })();

    ExtendedTextMessage.PreviewType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "NONE"] = 0;
        values[valuesById[1] = "VIDEO"] = 1;
        values[valuesById[4] = "PLACEHOLDER"] = 4;
        values[valuesById[5] = "IMAGE"] = 5;
        values[valuesById[6] = "PAYMENT_LINKS"] = 6;
        values[valuesById[7] = "PROFILE"] = 7;
        return values;
    })();

    return ExtendedTextMessage;
})();

export const ImageMessage = $root.ImageMessage = (() => {

    const ImageMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ImageMessage.prototype.url = "";
    ImageMessage.prototype.mimetype = "";
    ImageMessage.prototype.caption = "";
    ImageMessage.prototype.fileSha256 = $util.newBuffer([]);
    ImageMessage.prototype.fileLength = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    ImageMessage.prototype.height = 0;
    ImageMessage.prototype.width = 0;
    ImageMessage.prototype.mediaKey = $util.newBuffer([]);
    ImageMessage.prototype.fileEncSha256 = $util.newBuffer([]);
    ImageMessage.prototype.directPath = "";
    ImageMessage.prototype.mediaKeyTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    ImageMessage.prototype.jpegThumbnail = $util.newBuffer([]);
    ImageMessage.prototype.contextInfo = null;
    ImageMessage.prototype.viewOnce = false;

    ImageMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
            writer.uint32(10).string(message.url);
        if (message.mimetype != null && $Object.hasOwnProperty.call(message, "mimetype"))
            writer.uint32(18).string(message.mimetype);
        if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
            writer.uint32(26).string(message.caption);
        if (message.fileSha256 != null && $Object.hasOwnProperty.call(message, "fileSha256"))
            writer.uint32(34).bytes(message.fileSha256);
        if (message.fileLength != null && $Object.hasOwnProperty.call(message, "fileLength"))
            writer.uint32(40).uint64(message.fileLength);
        if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
            writer.uint32(48).uint32(message.height);
        if (message.width != null && $Object.hasOwnProperty.call(message, "width"))
            writer.uint32(56).uint32(message.width);
        if (message.mediaKey != null && $Object.hasOwnProperty.call(message, "mediaKey"))
            writer.uint32(66).bytes(message.mediaKey);
        if (message.fileEncSha256 != null && $Object.hasOwnProperty.call(message, "fileEncSha256"))
            writer.uint32(74).bytes(message.fileEncSha256);
        if (message.directPath != null && $Object.hasOwnProperty.call(message, "directPath"))
            writer.uint32(90).string(message.directPath);
        if (message.mediaKeyTimestamp != null && $Object.hasOwnProperty.call(message, "mediaKeyTimestamp"))
            writer.uint32(96).int64(message.mediaKeyTimestamp);
        if (message.jpegThumbnail != null && $Object.hasOwnProperty.call(message, "jpegThumbnail"))
            writer.uint32(130).bytes(message.jpegThumbnail);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.viewOnce != null && $Object.hasOwnProperty.call(message, "viewOnce"))
            writer.uint32(200).bool(message.viewOnce);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ImageMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ImageMessage();
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
                    message.url = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.mimetype = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.caption = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.fileSha256 = reader.bytes();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.fileLength = reader.uint64();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.height = reader.uint32();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.width = reader.uint32();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.mediaKey = reader.bytes();
                    continue;
                }
            case 9: {
                    if (wireType !== 2)
                        break;
                    message.fileEncSha256 = reader.bytes();
                    continue;
                }
            case 11: {
                    if (wireType !== 2)
                        break;
                    message.directPath = reader.stringVerify();
                    continue;
                }
            case 12: {
                    if (wireType !== 0)
                        break;
                    message.mediaKeyTimestamp = reader.int64();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.jpegThumbnail = reader.bytes();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 25: {
                    if (wireType !== 0)
                        break;
                    message.viewOnce = reader.bool();
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

    return ImageMessage;
})();

export const VideoMessage = $root.VideoMessage = (() => {

    const VideoMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    VideoMessage.prototype.url = "";
    VideoMessage.prototype.mimetype = "";
    VideoMessage.prototype.fileSha256 = $util.newBuffer([]);
    VideoMessage.prototype.fileLength = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    VideoMessage.prototype.seconds = 0;
    VideoMessage.prototype.mediaKey = $util.newBuffer([]);
    VideoMessage.prototype.caption = "";
    VideoMessage.prototype.gifPlayback = false;
    VideoMessage.prototype.height = 0;
    VideoMessage.prototype.width = 0;
    VideoMessage.prototype.fileEncSha256 = $util.newBuffer([]);
    VideoMessage.prototype.directPath = "";
    VideoMessage.prototype.mediaKeyTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    VideoMessage.prototype.jpegThumbnail = $util.newBuffer([]);
    VideoMessage.prototype.contextInfo = null;
    VideoMessage.prototype.streamingSidecar = $util.newBuffer([]);
    VideoMessage.prototype.viewOnce = false;

    VideoMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
            writer.uint32(10).string(message.url);
        if (message.mimetype != null && $Object.hasOwnProperty.call(message, "mimetype"))
            writer.uint32(18).string(message.mimetype);
        if (message.fileSha256 != null && $Object.hasOwnProperty.call(message, "fileSha256"))
            writer.uint32(26).bytes(message.fileSha256);
        if (message.fileLength != null && $Object.hasOwnProperty.call(message, "fileLength"))
            writer.uint32(32).uint64(message.fileLength);
        if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
            writer.uint32(40).uint32(message.seconds);
        if (message.mediaKey != null && $Object.hasOwnProperty.call(message, "mediaKey"))
            writer.uint32(50).bytes(message.mediaKey);
        if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
            writer.uint32(58).string(message.caption);
        if (message.gifPlayback != null && $Object.hasOwnProperty.call(message, "gifPlayback"))
            writer.uint32(64).bool(message.gifPlayback);
        if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
            writer.uint32(72).uint32(message.height);
        if (message.width != null && $Object.hasOwnProperty.call(message, "width"))
            writer.uint32(80).uint32(message.width);
        if (message.fileEncSha256 != null && $Object.hasOwnProperty.call(message, "fileEncSha256"))
            writer.uint32(90).bytes(message.fileEncSha256);
        if (message.directPath != null && $Object.hasOwnProperty.call(message, "directPath"))
            writer.uint32(106).string(message.directPath);
        if (message.mediaKeyTimestamp != null && $Object.hasOwnProperty.call(message, "mediaKeyTimestamp"))
            writer.uint32(112).int64(message.mediaKeyTimestamp);
        if (message.jpegThumbnail != null && $Object.hasOwnProperty.call(message, "jpegThumbnail"))
            writer.uint32(130).bytes(message.jpegThumbnail);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.streamingSidecar != null && $Object.hasOwnProperty.call(message, "streamingSidecar"))
            writer.uint32(146).bytes(message.streamingSidecar);
        if (message.viewOnce != null && $Object.hasOwnProperty.call(message, "viewOnce"))
            writer.uint32(160).bool(message.viewOnce);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    VideoMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.VideoMessage();
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
                    message.url = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.mimetype = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.fileSha256 = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.fileLength = reader.uint64();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.seconds = reader.uint32();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.mediaKey = reader.bytes();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.caption = reader.stringVerify();
                    continue;
                }
            case 8: {
                    if (wireType !== 0)
                        break;
                    message.gifPlayback = reader.bool();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.height = reader.uint32();
                    continue;
                }
            case 10: {
                    if (wireType !== 0)
                        break;
                    message.width = reader.uint32();
                    continue;
                }
            case 11: {
                    if (wireType !== 2)
                        break;
                    message.fileEncSha256 = reader.bytes();
                    continue;
                }
            case 13: {
                    if (wireType !== 2)
                        break;
                    message.directPath = reader.stringVerify();
                    continue;
                }
            case 14: {
                    if (wireType !== 0)
                        break;
                    message.mediaKeyTimestamp = reader.int64();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.jpegThumbnail = reader.bytes();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 18: {
                    if (wireType !== 2)
                        break;
                    message.streamingSidecar = reader.bytes();
                    continue;
                }
            case 20: {
                    if (wireType !== 0)
                        break;
                    message.viewOnce = reader.bool();
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

    return VideoMessage;
})();

export const AudioMessage = $root.AudioMessage = (() => {

    const AudioMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AudioMessage.prototype.url = "";
    AudioMessage.prototype.mimetype = "";
    AudioMessage.prototype.fileSha256 = $util.newBuffer([]);
    AudioMessage.prototype.fileLength = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    AudioMessage.prototype.seconds = 0;
    AudioMessage.prototype.ptt = false;
    AudioMessage.prototype.mediaKey = $util.newBuffer([]);
    AudioMessage.prototype.fileEncSha256 = $util.newBuffer([]);
    AudioMessage.prototype.directPath = "";
    AudioMessage.prototype.mediaKeyTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    AudioMessage.prototype.contextInfo = null;
    AudioMessage.prototype.streamingSidecar = $util.newBuffer([]);
    AudioMessage.prototype.waveform = $util.newBuffer([]);
    AudioMessage.prototype.viewOnce = false;

    AudioMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
            writer.uint32(10).string(message.url);
        if (message.mimetype != null && $Object.hasOwnProperty.call(message, "mimetype"))
            writer.uint32(18).string(message.mimetype);
        if (message.fileSha256 != null && $Object.hasOwnProperty.call(message, "fileSha256"))
            writer.uint32(26).bytes(message.fileSha256);
        if (message.fileLength != null && $Object.hasOwnProperty.call(message, "fileLength"))
            writer.uint32(32).uint64(message.fileLength);
        if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
            writer.uint32(40).uint32(message.seconds);
        if (message.ptt != null && $Object.hasOwnProperty.call(message, "ptt"))
            writer.uint32(48).bool(message.ptt);
        if (message.mediaKey != null && $Object.hasOwnProperty.call(message, "mediaKey"))
            writer.uint32(58).bytes(message.mediaKey);
        if (message.fileEncSha256 != null && $Object.hasOwnProperty.call(message, "fileEncSha256"))
            writer.uint32(66).bytes(message.fileEncSha256);
        if (message.directPath != null && $Object.hasOwnProperty.call(message, "directPath"))
            writer.uint32(74).string(message.directPath);
        if (message.mediaKeyTimestamp != null && $Object.hasOwnProperty.call(message, "mediaKeyTimestamp"))
            writer.uint32(80).int64(message.mediaKeyTimestamp);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.streamingSidecar != null && $Object.hasOwnProperty.call(message, "streamingSidecar"))
            writer.uint32(146).bytes(message.streamingSidecar);
        if (message.waveform != null && $Object.hasOwnProperty.call(message, "waveform"))
            writer.uint32(154).bytes(message.waveform);
        if (message.viewOnce != null && $Object.hasOwnProperty.call(message, "viewOnce"))
            writer.uint32(168).bool(message.viewOnce);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AudioMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AudioMessage();
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
                    message.url = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.mimetype = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.fileSha256 = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.fileLength = reader.uint64();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.seconds = reader.uint32();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.ptt = reader.bool();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.mediaKey = reader.bytes();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.fileEncSha256 = reader.bytes();
                    continue;
                }
            case 9: {
                    if (wireType !== 2)
                        break;
                    message.directPath = reader.stringVerify();
                    continue;
                }
            case 10: {
                    if (wireType !== 0)
                        break;
                    message.mediaKeyTimestamp = reader.int64();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 18: {
                    if (wireType !== 2)
                        break;
                    message.streamingSidecar = reader.bytes();
                    continue;
                }
            case 19: {
                    if (wireType !== 2)
                        break;
                    message.waveform = reader.bytes();
                    continue;
                }
            case 21: {
                    if (wireType !== 0)
                        break;
                    message.viewOnce = reader.bool();
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

    return AudioMessage;
})();

export const DocumentMessage = $root.DocumentMessage = (() => {

    const DocumentMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    DocumentMessage.prototype.url = "";
    DocumentMessage.prototype.mimetype = "";
    DocumentMessage.prototype.title = "";
    DocumentMessage.prototype.fileSha256 = $util.newBuffer([]);
    DocumentMessage.prototype.fileLength = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    DocumentMessage.prototype.pageCount = 0;
    DocumentMessage.prototype.mediaKey = $util.newBuffer([]);
    DocumentMessage.prototype.fileName = "";
    DocumentMessage.prototype.fileEncSha256 = $util.newBuffer([]);
    DocumentMessage.prototype.directPath = "";
    DocumentMessage.prototype.mediaKeyTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    DocumentMessage.prototype.contactVcard = false;
    DocumentMessage.prototype.jpegThumbnail = $util.newBuffer([]);
    DocumentMessage.prototype.contextInfo = null;
    DocumentMessage.prototype.caption = "";

    DocumentMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
            writer.uint32(10).string(message.url);
        if (message.mimetype != null && $Object.hasOwnProperty.call(message, "mimetype"))
            writer.uint32(18).string(message.mimetype);
        if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
            writer.uint32(26).string(message.title);
        if (message.fileSha256 != null && $Object.hasOwnProperty.call(message, "fileSha256"))
            writer.uint32(34).bytes(message.fileSha256);
        if (message.fileLength != null && $Object.hasOwnProperty.call(message, "fileLength"))
            writer.uint32(40).uint64(message.fileLength);
        if (message.pageCount != null && $Object.hasOwnProperty.call(message, "pageCount"))
            writer.uint32(48).uint32(message.pageCount);
        if (message.mediaKey != null && $Object.hasOwnProperty.call(message, "mediaKey"))
            writer.uint32(58).bytes(message.mediaKey);
        if (message.fileName != null && $Object.hasOwnProperty.call(message, "fileName"))
            writer.uint32(66).string(message.fileName);
        if (message.fileEncSha256 != null && $Object.hasOwnProperty.call(message, "fileEncSha256"))
            writer.uint32(74).bytes(message.fileEncSha256);
        if (message.directPath != null && $Object.hasOwnProperty.call(message, "directPath"))
            writer.uint32(82).string(message.directPath);
        if (message.mediaKeyTimestamp != null && $Object.hasOwnProperty.call(message, "mediaKeyTimestamp"))
            writer.uint32(88).int64(message.mediaKeyTimestamp);
        if (message.contactVcard != null && $Object.hasOwnProperty.call(message, "contactVcard"))
            writer.uint32(96).bool(message.contactVcard);
        if (message.jpegThumbnail != null && $Object.hasOwnProperty.call(message, "jpegThumbnail"))
            writer.uint32(130).bytes(message.jpegThumbnail);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
            writer.uint32(162).string(message.caption);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    DocumentMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.DocumentMessage();
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
                    message.url = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.mimetype = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.title = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.fileSha256 = reader.bytes();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.fileLength = reader.uint64();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.pageCount = reader.uint32();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.mediaKey = reader.bytes();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.fileName = reader.stringVerify();
                    continue;
                }
            case 9: {
                    if (wireType !== 2)
                        break;
                    message.fileEncSha256 = reader.bytes();
                    continue;
                }
            case 10: {
                    if (wireType !== 2)
                        break;
                    message.directPath = reader.stringVerify();
                    continue;
                }
            case 11: {
                    if (wireType !== 0)
                        break;
                    message.mediaKeyTimestamp = reader.int64();
                    continue;
                }
            case 12: {
                    if (wireType !== 0)
                        break;
                    message.contactVcard = reader.bool();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.jpegThumbnail = reader.bytes();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 20: {
                    if (wireType !== 2)
                        break;
                    message.caption = reader.stringVerify();
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

    return DocumentMessage;
})();

export const StickerMessage = $root.StickerMessage = (() => {

    const StickerMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    StickerMessage.prototype.url = "";
    StickerMessage.prototype.fileSha256 = $util.newBuffer([]);
    StickerMessage.prototype.fileEncSha256 = $util.newBuffer([]);
    StickerMessage.prototype.mediaKey = $util.newBuffer([]);
    StickerMessage.prototype.mimetype = "";
    StickerMessage.prototype.height = 0;
    StickerMessage.prototype.width = 0;
    StickerMessage.prototype.directPath = "";
    StickerMessage.prototype.fileLength = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    StickerMessage.prototype.mediaKeyTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    StickerMessage.prototype.isAnimated = false;
    StickerMessage.prototype.pngThumbnail = $util.newBuffer([]);
    StickerMessage.prototype.contextInfo = null;
    StickerMessage.prototype.isAvatar = false;
    StickerMessage.prototype.isLottie = false;

    StickerMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
            writer.uint32(10).string(message.url);
        if (message.fileSha256 != null && $Object.hasOwnProperty.call(message, "fileSha256"))
            writer.uint32(18).bytes(message.fileSha256);
        if (message.fileEncSha256 != null && $Object.hasOwnProperty.call(message, "fileEncSha256"))
            writer.uint32(26).bytes(message.fileEncSha256);
        if (message.mediaKey != null && $Object.hasOwnProperty.call(message, "mediaKey"))
            writer.uint32(34).bytes(message.mediaKey);
        if (message.mimetype != null && $Object.hasOwnProperty.call(message, "mimetype"))
            writer.uint32(42).string(message.mimetype);
        if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
            writer.uint32(48).uint32(message.height);
        if (message.width != null && $Object.hasOwnProperty.call(message, "width"))
            writer.uint32(56).uint32(message.width);
        if (message.directPath != null && $Object.hasOwnProperty.call(message, "directPath"))
            writer.uint32(66).string(message.directPath);
        if (message.fileLength != null && $Object.hasOwnProperty.call(message, "fileLength"))
            writer.uint32(72).uint64(message.fileLength);
        if (message.mediaKeyTimestamp != null && $Object.hasOwnProperty.call(message, "mediaKeyTimestamp"))
            writer.uint32(80).int64(message.mediaKeyTimestamp);
        if (message.isAnimated != null && $Object.hasOwnProperty.call(message, "isAnimated"))
            writer.uint32(104).bool(message.isAnimated);
        if (message.pngThumbnail != null && $Object.hasOwnProperty.call(message, "pngThumbnail"))
            writer.uint32(130).bytes(message.pngThumbnail);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.isAvatar != null && $Object.hasOwnProperty.call(message, "isAvatar"))
            writer.uint32(152).bool(message.isAvatar);
        if (message.isLottie != null && $Object.hasOwnProperty.call(message, "isLottie"))
            writer.uint32(168).bool(message.isLottie);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    StickerMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.StickerMessage();
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
                    message.url = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.fileSha256 = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.fileEncSha256 = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.mediaKey = reader.bytes();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.mimetype = reader.stringVerify();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.height = reader.uint32();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.width = reader.uint32();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.directPath = reader.stringVerify();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.fileLength = reader.uint64();
                    continue;
                }
            case 10: {
                    if (wireType !== 0)
                        break;
                    message.mediaKeyTimestamp = reader.int64();
                    continue;
                }
            case 13: {
                    if (wireType !== 0)
                        break;
                    message.isAnimated = reader.bool();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.pngThumbnail = reader.bytes();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 19: {
                    if (wireType !== 0)
                        break;
                    message.isAvatar = reader.bool();
                    continue;
                }
            case 21: {
                    if (wireType !== 0)
                        break;
                    message.isLottie = reader.bool();
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

    return StickerMessage;
})();

export const AlbumMessage = $root.AlbumMessage = (() => {

    const AlbumMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AlbumMessage.prototype.expectedImageCount = 0;
    AlbumMessage.prototype.expectedVideoCount = 0;
    AlbumMessage.prototype.contextInfo = null;

    AlbumMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.expectedImageCount != null && $Object.hasOwnProperty.call(message, "expectedImageCount"))
            writer.uint32(16).uint32(message.expectedImageCount);
        if (message.expectedVideoCount != null && $Object.hasOwnProperty.call(message, "expectedVideoCount"))
            writer.uint32(24).uint32(message.expectedVideoCount);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AlbumMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AlbumMessage();
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
                    if (wireType !== 0)
                        break;
                    message.expectedImageCount = reader.uint32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.expectedVideoCount = reader.uint32();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
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

    return AlbumMessage;
})();

export const ContactMessage = $root.ContactMessage = (() => {

    const ContactMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ContactMessage.prototype.displayName = "";
    ContactMessage.prototype.vcard = "";
    ContactMessage.prototype.contextInfo = null;

    ContactMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.displayName != null && $Object.hasOwnProperty.call(message, "displayName"))
            writer.uint32(10).string(message.displayName);
        if (message.vcard != null && $Object.hasOwnProperty.call(message, "vcard"))
            writer.uint32(130).string(message.vcard);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ContactMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ContactMessage();
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
                    message.displayName = reader.stringVerify();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.vcard = reader.stringVerify();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
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

    return ContactMessage;
})();

export const ContactsArrayMessage = $root.ContactsArrayMessage = (() => {

    const ContactsArrayMessage = function (properties) {
        this.contacts = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ContactsArrayMessage.prototype.displayName = "";
    ContactsArrayMessage.prototype.contacts = $util.emptyArray;
    ContactsArrayMessage.prototype.contextInfo = null;

    ContactsArrayMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.displayName != null && $Object.hasOwnProperty.call(message, "displayName"))
            writer.uint32(10).string(message.displayName);
        if (message.contacts != null && message.contacts.length)
            for (let i = 0; i < message.contacts.length; ++i)
                $root.ContactMessage.encode(message.contacts[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ContactsArrayMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ContactsArrayMessage();
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
                    message.displayName = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.contacts && message.contacts.length))
                        message.contacts = [];
                    message.contacts.push($root.ContactMessage.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
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

    return ContactsArrayMessage;
})();

export const LocationMessage = $root.LocationMessage = (() => {

    const LocationMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LocationMessage.prototype.degreesLatitude = 0;
    LocationMessage.prototype.degreesLongitude = 0;
    LocationMessage.prototype.name = "";
    LocationMessage.prototype.address = "";
    LocationMessage.prototype.url = "";
    LocationMessage.prototype.isLive = false;
    LocationMessage.prototype.accuracyInMeters = 0;
    LocationMessage.prototype.speedInMps = 0;
    LocationMessage.prototype.degreesClockwiseFromMagneticNorth = 0;
    LocationMessage.prototype.comment = "";
    LocationMessage.prototype.jpegThumbnail = $util.newBuffer([]);
    LocationMessage.prototype.contextInfo = null;

    LocationMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.degreesLatitude != null && $Object.hasOwnProperty.call(message, "degreesLatitude"))
            writer.uint32(9).double(message.degreesLatitude);
        if (message.degreesLongitude != null && $Object.hasOwnProperty.call(message, "degreesLongitude"))
            writer.uint32(17).double(message.degreesLongitude);
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
            writer.uint32(26).string(message.name);
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
            writer.uint32(34).string(message.address);
        if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
            writer.uint32(42).string(message.url);
        if (message.isLive != null && $Object.hasOwnProperty.call(message, "isLive"))
            writer.uint32(48).bool(message.isLive);
        if (message.accuracyInMeters != null && $Object.hasOwnProperty.call(message, "accuracyInMeters"))
            writer.uint32(56).uint32(message.accuracyInMeters);
        if (message.speedInMps != null && $Object.hasOwnProperty.call(message, "speedInMps"))
            writer.uint32(69).float(message.speedInMps);
        if (message.degreesClockwiseFromMagneticNorth != null && $Object.hasOwnProperty.call(message, "degreesClockwiseFromMagneticNorth"))
            writer.uint32(72).uint32(message.degreesClockwiseFromMagneticNorth);
        if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
            writer.uint32(90).string(message.comment);
        if (message.jpegThumbnail != null && $Object.hasOwnProperty.call(message, "jpegThumbnail"))
            writer.uint32(130).bytes(message.jpegThumbnail);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LocationMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LocationMessage();
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
                    if (wireType !== 1)
                        break;
                    message.degreesLatitude = reader.double();
                    continue;
                }
            case 2: {
                    if (wireType !== 1)
                        break;
                    message.degreesLongitude = reader.double();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.name = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.address = reader.stringVerify();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.url = reader.stringVerify();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.isLive = reader.bool();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.accuracyInMeters = reader.uint32();
                    continue;
                }
            case 8: {
                    if (wireType !== 5)
                        break;
                    message.speedInMps = reader.float();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.degreesClockwiseFromMagneticNorth = reader.uint32();
                    continue;
                }
            case 11: {
                    if (wireType !== 2)
                        break;
                    message.comment = reader.stringVerify();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.jpegThumbnail = reader.bytes();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
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

    return LocationMessage;
})();

export const LiveLocationMessage = $root.LiveLocationMessage = (() => {

    const LiveLocationMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LiveLocationMessage.prototype.degreesLatitude = 0;
    LiveLocationMessage.prototype.degreesLongitude = 0;
    LiveLocationMessage.prototype.accuracyInMeters = 0;
    LiveLocationMessage.prototype.speedInMps = 0;
    LiveLocationMessage.prototype.degreesClockwiseFromMagneticNorth = 0;
    LiveLocationMessage.prototype.caption = "";
    LiveLocationMessage.prototype.sequenceNumber = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    LiveLocationMessage.prototype.timeOffset = 0;
    LiveLocationMessage.prototype.jpegThumbnail = $util.newBuffer([]);
    LiveLocationMessage.prototype.contextInfo = null;

    LiveLocationMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.degreesLatitude != null && $Object.hasOwnProperty.call(message, "degreesLatitude"))
            writer.uint32(9).double(message.degreesLatitude);
        if (message.degreesLongitude != null && $Object.hasOwnProperty.call(message, "degreesLongitude"))
            writer.uint32(17).double(message.degreesLongitude);
        if (message.accuracyInMeters != null && $Object.hasOwnProperty.call(message, "accuracyInMeters"))
            writer.uint32(24).uint32(message.accuracyInMeters);
        if (message.speedInMps != null && $Object.hasOwnProperty.call(message, "speedInMps"))
            writer.uint32(37).float(message.speedInMps);
        if (message.degreesClockwiseFromMagneticNorth != null && $Object.hasOwnProperty.call(message, "degreesClockwiseFromMagneticNorth"))
            writer.uint32(40).uint32(message.degreesClockwiseFromMagneticNorth);
        if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
            writer.uint32(50).string(message.caption);
        if (message.sequenceNumber != null && $Object.hasOwnProperty.call(message, "sequenceNumber"))
            writer.uint32(56).int64(message.sequenceNumber);
        if (message.timeOffset != null && $Object.hasOwnProperty.call(message, "timeOffset"))
            writer.uint32(64).uint32(message.timeOffset);
        if (message.jpegThumbnail != null && $Object.hasOwnProperty.call(message, "jpegThumbnail"))
            writer.uint32(130).bytes(message.jpegThumbnail);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LiveLocationMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LiveLocationMessage();
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
                    if (wireType !== 1)
                        break;
                    message.degreesLatitude = reader.double();
                    continue;
                }
            case 2: {
                    if (wireType !== 1)
                        break;
                    message.degreesLongitude = reader.double();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.accuracyInMeters = reader.uint32();
                    continue;
                }
            case 4: {
                    if (wireType !== 5)
                        break;
                    message.speedInMps = reader.float();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.degreesClockwiseFromMagneticNorth = reader.uint32();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.caption = reader.stringVerify();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.sequenceNumber = reader.int64();
                    continue;
                }
            case 8: {
                    if (wireType !== 0)
                        break;
                    message.timeOffset = reader.uint32();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.jpegThumbnail = reader.bytes();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
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

    return LiveLocationMessage;
})();

export const GroupInviteMessage = $root.GroupInviteMessage = (() => {

    const GroupInviteMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    GroupInviteMessage.prototype.groupJid = "";
    GroupInviteMessage.prototype.inviteCode = "";
    GroupInviteMessage.prototype.inviteExpiration = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    GroupInviteMessage.prototype.groupName = "";
    GroupInviteMessage.prototype.jpegThumbnail = $util.newBuffer([]);
    GroupInviteMessage.prototype.caption = "";
    GroupInviteMessage.prototype.contextInfo = null;
    GroupInviteMessage.prototype.groupType = 0;

    GroupInviteMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.groupJid != null && $Object.hasOwnProperty.call(message, "groupJid"))
            writer.uint32(10).string(message.groupJid);
        if (message.inviteCode != null && $Object.hasOwnProperty.call(message, "inviteCode"))
            writer.uint32(18).string(message.inviteCode);
        if (message.inviteExpiration != null && $Object.hasOwnProperty.call(message, "inviteExpiration"))
            writer.uint32(24).int64(message.inviteExpiration);
        if (message.groupName != null && $Object.hasOwnProperty.call(message, "groupName"))
            writer.uint32(34).string(message.groupName);
        if (message.jpegThumbnail != null && $Object.hasOwnProperty.call(message, "jpegThumbnail"))
            writer.uint32(42).bytes(message.jpegThumbnail);
        if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
            writer.uint32(50).string(message.caption);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(58).fork(), _depth + 1).ldelim();
        if (message.groupType != null && $Object.hasOwnProperty.call(message, "groupType"))
            writer.uint32(64).int32(message.groupType);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    GroupInviteMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.GroupInviteMessage();
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
                    message.groupJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.inviteCode = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.inviteExpiration = reader.int64();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.groupName = reader.stringVerify();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.jpegThumbnail = reader.bytes();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.caption = reader.stringVerify();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 8: {
                    if (wireType !== 0)
                        break;
                    message.groupType = reader.int32();
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

    GroupInviteMessage.GroupType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "DEFAULT"] = 0;
        values[valuesById[1] = "PARENT"] = 1;
        return values;
    })();

    return GroupInviteMessage;
})();

export const Call = $root.Call = (() => {

    const Call = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Call.prototype.callKey = $util.newBuffer([]);

    Call.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.callKey != null && $Object.hasOwnProperty.call(message, "callKey"))
            writer.uint32(10).bytes(message.callKey);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Call.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.Call();
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
                    message.callKey = reader.bytes();
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

    return Call;
})();

export const ReactionMessage = $root.ReactionMessage = (() => {

    const ReactionMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ReactionMessage.prototype.key = null;
    ReactionMessage.prototype.text = "";
    ReactionMessage.prototype.groupingKey = "";
    ReactionMessage.prototype.senderTimestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    ReactionMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
            $root.MessageKey.encode(message.key, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
            writer.uint32(18).string(message.text);
        if (message.groupingKey != null && $Object.hasOwnProperty.call(message, "groupingKey"))
            writer.uint32(26).string(message.groupingKey);
        if (message.senderTimestampMs != null && $Object.hasOwnProperty.call(message, "senderTimestampMs"))
            writer.uint32(32).int64(message.senderTimestampMs);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ReactionMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ReactionMessage();
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
                    message.key = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.text = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.groupingKey = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.senderTimestampMs = reader.int64();
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

    return ReactionMessage;
})();

export const EncReactionMessage = $root.EncReactionMessage = (() => {

    const EncReactionMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EncReactionMessage.prototype.targetMessageKey = null;
    EncReactionMessage.prototype.encPayload = $util.newBuffer([]);
    EncReactionMessage.prototype.encIv = $util.newBuffer([]);

    EncReactionMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.targetMessageKey != null && $Object.hasOwnProperty.call(message, "targetMessageKey"))
            $root.MessageKey.encode(message.targetMessageKey, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.encPayload != null && $Object.hasOwnProperty.call(message, "encPayload"))
            writer.uint32(18).bytes(message.encPayload);
        if (message.encIv != null && $Object.hasOwnProperty.call(message, "encIv"))
            writer.uint32(26).bytes(message.encIv);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EncReactionMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.EncReactionMessage();
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
                    message.targetMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.targetMessageKey);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.encPayload = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.encIv = reader.bytes();
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

    return EncReactionMessage;
})();

export const CommentMessage = $root.CommentMessage = (() => {

    const CommentMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    CommentMessage.prototype.message = null;
    CommentMessage.prototype.targetMessageKey = null;

    CommentMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            $root.Message.encode(message.message, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.targetMessageKey != null && $Object.hasOwnProperty.call(message, "targetMessageKey"))
            $root.MessageKey.encode(message.targetMessageKey, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    CommentMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.CommentMessage();
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
                    message.message = $root.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.targetMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.targetMessageKey);
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

    return CommentMessage;
})();

export const EncCommentMessage = $root.EncCommentMessage = (() => {

    const EncCommentMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EncCommentMessage.prototype.targetMessageKey = null;
    EncCommentMessage.prototype.encPayload = $util.newBuffer([]);
    EncCommentMessage.prototype.encIv = $util.newBuffer([]);

    EncCommentMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.targetMessageKey != null && $Object.hasOwnProperty.call(message, "targetMessageKey"))
            $root.MessageKey.encode(message.targetMessageKey, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.encPayload != null && $Object.hasOwnProperty.call(message, "encPayload"))
            writer.uint32(18).bytes(message.encPayload);
        if (message.encIv != null && $Object.hasOwnProperty.call(message, "encIv"))
            writer.uint32(26).bytes(message.encIv);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EncCommentMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.EncCommentMessage();
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
                    message.targetMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.targetMessageKey);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.encPayload = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.encIv = reader.bytes();
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

    return EncCommentMessage;
})();

export const PollCreationMessage = $root.PollCreationMessage = (() => {

    const PollCreationMessage = function (properties) {
        this.options = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PollCreationMessage.prototype.encKey = $util.newBuffer([]);
    PollCreationMessage.prototype.name = "";
    PollCreationMessage.prototype.options = $util.emptyArray;
    PollCreationMessage.prototype.selectableOptionsCount = 0;
    PollCreationMessage.prototype.contextInfo = null;
    PollCreationMessage.prototype.pollContentType = 0;
    PollCreationMessage.prototype.pollType = 0;
    PollCreationMessage.prototype.correctAnswer = null;
    PollCreationMessage.prototype.endTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    PollCreationMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.encKey != null && $Object.hasOwnProperty.call(message, "encKey"))
            writer.uint32(10).bytes(message.encKey);
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
            writer.uint32(18).string(message.name);
        if (message.options != null && message.options.length)
            for (let i = 0; i < message.options.length; ++i)
                $root.PollCreationMessage.Option.encode(message.options[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.selectableOptionsCount != null && $Object.hasOwnProperty.call(message, "selectableOptionsCount"))
            writer.uint32(32).uint32(message.selectableOptionsCount);
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.pollContentType != null && $Object.hasOwnProperty.call(message, "pollContentType"))
            writer.uint32(48).int32(message.pollContentType);
        if (message.pollType != null && $Object.hasOwnProperty.call(message, "pollType"))
            writer.uint32(56).int32(message.pollType);
        if (message.correctAnswer != null && $Object.hasOwnProperty.call(message, "correctAnswer"))
            $root.PollCreationMessage.Option.encode(message.correctAnswer, writer.uint32(66).fork(), _depth + 1).ldelim();
        if (message.endTime != null && $Object.hasOwnProperty.call(message, "endTime"))
            writer.uint32(72).int64(message.endTime);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PollCreationMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PollCreationMessage();
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
                    message.encKey = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.name = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.options && message.options.length))
                        message.options = [];
                    message.options.push($root.PollCreationMessage.Option.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.selectableOptionsCount = reader.uint32();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.pollContentType = reader.int32();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.pollType = reader.int32();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.correctAnswer = $root.PollCreationMessage.Option.decode(reader, reader.size(), $undefined, _depth + 1, message.correctAnswer);
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.endTime = reader.int64();
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

    PollCreationMessage.Option = (function() {

        const Option = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Option.prototype.optionName = "";
        Option.prototype.optionHash = "";

        Option.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.optionName != null && $Object.hasOwnProperty.call(message, "optionName"))
                writer.uint32(10).string(message.optionName);
            if (message.optionHash != null && $Object.hasOwnProperty.call(message, "optionHash"))
                writer.uint32(18).string(message.optionHash);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Option.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.PollCreationMessage.Option();
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
                        message.optionName = reader.stringVerify();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.optionHash = reader.stringVerify();
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

        return Option;
    })();

    return PollCreationMessage;
})();

export const PollContentType = $root.PollContentType = (() => {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1] = "TEXT"] = 1;
    values[valuesById[2] = "IMAGE"] = 2;
    return values;
})();

export const PollType = $root.PollType = (() => {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "POLL"] = 0;
    values[valuesById[1] = "QUIZ"] = 1;
    return values;
})();

export const PollUpdateMessage = $root.PollUpdateMessage = (() => {

    const PollUpdateMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PollUpdateMessage.prototype.pollCreationMessageKey = null;
    PollUpdateMessage.prototype.vote = null;
    PollUpdateMessage.prototype.metadata = null;
    PollUpdateMessage.prototype.senderTimestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    PollUpdateMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pollCreationMessageKey != null && $Object.hasOwnProperty.call(message, "pollCreationMessageKey"))
            $root.MessageKey.encode(message.pollCreationMessageKey, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.vote != null && $Object.hasOwnProperty.call(message, "vote"))
            $root.PollEncValue.encode(message.vote, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
            $root.PollUpdateMessageMetadata.encode(message.metadata, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.senderTimestampMs != null && $Object.hasOwnProperty.call(message, "senderTimestampMs"))
            writer.uint32(32).int64(message.senderTimestampMs);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PollUpdateMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PollUpdateMessage();
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
                    message.pollCreationMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationMessageKey);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.vote = $root.PollEncValue.decode(reader, reader.size(), $undefined, _depth + 1, message.vote);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.metadata = $root.PollUpdateMessageMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.senderTimestampMs = reader.int64();
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

    return PollUpdateMessage;
})();

export const PollEncValue = $root.PollEncValue = (() => {

    const PollEncValue = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PollEncValue.prototype.encPayload = $util.newBuffer([]);
    PollEncValue.prototype.encIv = $util.newBuffer([]);

    PollEncValue.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.encPayload != null && $Object.hasOwnProperty.call(message, "encPayload"))
            writer.uint32(10).bytes(message.encPayload);
        if (message.encIv != null && $Object.hasOwnProperty.call(message, "encIv"))
            writer.uint32(18).bytes(message.encIv);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PollEncValue.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PollEncValue();
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
                    message.encPayload = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.encIv = reader.bytes();
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

    return PollEncValue;
})();

export const PollUpdateMessageMetadata = $root.PollUpdateMessageMetadata = (() => {

    const PollUpdateMessageMetadata = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PollUpdateMessageMetadata.prototype.pollNameHash = $util.newBuffer([]);
    PollUpdateMessageMetadata.prototype.lastEditStanzaId = "";

    PollUpdateMessageMetadata.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pollNameHash != null && $Object.hasOwnProperty.call(message, "pollNameHash"))
            writer.uint32(10).bytes(message.pollNameHash);
        if (message.lastEditStanzaId != null && $Object.hasOwnProperty.call(message, "lastEditStanzaId"))
            writer.uint32(18).string(message.lastEditStanzaId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PollUpdateMessageMetadata.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PollUpdateMessageMetadata();
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
                    message.pollNameHash = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.lastEditStanzaId = reader.stringVerify();
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

    return PollUpdateMessageMetadata;
})();

export const PollVoteMessage = $root.PollVoteMessage = (() => {

    const PollVoteMessage = function (properties) {
        this.selectedOptions = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PollVoteMessage.prototype.selectedOptions = $util.emptyArray;

    PollVoteMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.selectedOptions != null && message.selectedOptions.length)
            for (let i = 0; i < message.selectedOptions.length; ++i)
                writer.uint32(10).bytes(message.selectedOptions[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PollVoteMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PollVoteMessage();
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
                    if (!(message.selectedOptions && message.selectedOptions.length))
                        message.selectedOptions = [];
                    message.selectedOptions.push(reader.bytes());
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

    return PollVoteMessage;
})();

export const PollAddOptionMessage = $root.PollAddOptionMessage = (() => {

    const PollAddOptionMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PollAddOptionMessage.prototype.pollCreationMessageKey = null;
    PollAddOptionMessage.prototype.addOption = null;
    PollAddOptionMessage.prototype.metadata = null;

    PollAddOptionMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pollCreationMessageKey != null && $Object.hasOwnProperty.call(message, "pollCreationMessageKey"))
            $root.MessageKey.encode(message.pollCreationMessageKey, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.addOption != null && $Object.hasOwnProperty.call(message, "addOption"))
            $root.PollCreationMessage.Option.encode(message.addOption, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
            $root.PollUpdateMessageMetadata.encode(message.metadata, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PollAddOptionMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PollAddOptionMessage();
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
                    message.pollCreationMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationMessageKey);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.addOption = $root.PollCreationMessage.Option.decode(reader, reader.size(), $undefined, _depth + 1, message.addOption);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.metadata = $root.PollUpdateMessageMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
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

    return PollAddOptionMessage;
})();

export const EventMessage = $root.EventMessage = (() => {

    const EventMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EventMessage.prototype.contextInfo = null;
    EventMessage.prototype.isCanceled = false;
    EventMessage.prototype.name = "";
    EventMessage.prototype.description = "";
    EventMessage.prototype.location = null;
    EventMessage.prototype.joinLink = "";
    EventMessage.prototype.startTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    EventMessage.prototype.endTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    EventMessage.prototype.extraGuestsAllowed = false;

    EventMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.isCanceled != null && $Object.hasOwnProperty.call(message, "isCanceled"))
            writer.uint32(16).bool(message.isCanceled);
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
            writer.uint32(26).string(message.name);
        if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
            writer.uint32(34).string(message.description);
        if (message.location != null && $Object.hasOwnProperty.call(message, "location"))
            $root.LocationMessage.encode(message.location, writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.joinLink != null && $Object.hasOwnProperty.call(message, "joinLink"))
            writer.uint32(50).string(message.joinLink);
        if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime"))
            writer.uint32(56).int64(message.startTime);
        if (message.endTime != null && $Object.hasOwnProperty.call(message, "endTime"))
            writer.uint32(64).int64(message.endTime);
        if (message.extraGuestsAllowed != null && $Object.hasOwnProperty.call(message, "extraGuestsAllowed"))
            writer.uint32(72).bool(message.extraGuestsAllowed);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EventMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.EventMessage();
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
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.isCanceled = reader.bool();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.name = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.description = reader.stringVerify();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.location = $root.LocationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.location);
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.joinLink = reader.stringVerify();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.startTime = reader.int64();
                    continue;
                }
            case 8: {
                    if (wireType !== 0)
                        break;
                    message.endTime = reader.int64();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.extraGuestsAllowed = reader.bool();
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

    return EventMessage;
})();

export const EncEventResponseMessage = $root.EncEventResponseMessage = (() => {

    const EncEventResponseMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EncEventResponseMessage.prototype.eventCreationMessageKey = null;
    EncEventResponseMessage.prototype.encPayload = $util.newBuffer([]);
    EncEventResponseMessage.prototype.encIv = $util.newBuffer([]);

    EncEventResponseMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.eventCreationMessageKey != null && $Object.hasOwnProperty.call(message, "eventCreationMessageKey"))
            $root.MessageKey.encode(message.eventCreationMessageKey, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.encPayload != null && $Object.hasOwnProperty.call(message, "encPayload"))
            writer.uint32(18).bytes(message.encPayload);
        if (message.encIv != null && $Object.hasOwnProperty.call(message, "encIv"))
            writer.uint32(26).bytes(message.encIv);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EncEventResponseMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.EncEventResponseMessage();
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
                    message.eventCreationMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.eventCreationMessageKey);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.encPayload = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.encIv = reader.bytes();
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

    return EncEventResponseMessage;
})();

export const EventResponseMessage = $root.EventResponseMessage = (() => {

    const EventResponseMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EventResponseMessage.prototype.response = 0;
    EventResponseMessage.prototype.timestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    EventResponseMessage.prototype.extraGuestCount = 0;

    EventResponseMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.response != null && $Object.hasOwnProperty.call(message, "response"))
            writer.uint32(8).int32(message.response);
        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs"))
            writer.uint32(16).int64(message.timestampMs);
        if (message.extraGuestCount != null && $Object.hasOwnProperty.call(message, "extraGuestCount"))
            writer.uint32(24).int32(message.extraGuestCount);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EventResponseMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.EventResponseMessage();
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
                    message.response = reader.int32();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.timestampMs = reader.int64();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.extraGuestCount = reader.int32();
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

    EventResponseMessage.EventResponseType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "GOING"] = 1;
        values[valuesById[2] = "NOT_GOING"] = 2;
        values[valuesById[3] = "MAYBE"] = 3;
        return values;
    })();

    return EventResponseMessage;
})();

export const SecretEncryptedMessage = $root.SecretEncryptedMessage = (() => {

    const SecretEncryptedMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SecretEncryptedMessage.prototype.targetMessageKey = null;
    SecretEncryptedMessage.prototype.encPayload = $util.newBuffer([]);
    SecretEncryptedMessage.prototype.encIv = $util.newBuffer([]);
    SecretEncryptedMessage.prototype.secretEncType = 0;
    SecretEncryptedMessage.prototype.remoteKeyId = "";

    SecretEncryptedMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.targetMessageKey != null && $Object.hasOwnProperty.call(message, "targetMessageKey"))
            $root.MessageKey.encode(message.targetMessageKey, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.encPayload != null && $Object.hasOwnProperty.call(message, "encPayload"))
            writer.uint32(18).bytes(message.encPayload);
        if (message.encIv != null && $Object.hasOwnProperty.call(message, "encIv"))
            writer.uint32(26).bytes(message.encIv);
        if (message.secretEncType != null && $Object.hasOwnProperty.call(message, "secretEncType"))
            writer.uint32(32).int32(message.secretEncType);
        if (message.remoteKeyId != null && $Object.hasOwnProperty.call(message, "remoteKeyId"))
            writer.uint32(42).string(message.remoteKeyId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SecretEncryptedMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SecretEncryptedMessage();
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
                    message.targetMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.targetMessageKey);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.encPayload = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.encIv = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.secretEncType = reader.int32();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.remoteKeyId = reader.stringVerify();
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

    SecretEncryptedMessage.SecretEncType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "EVENT_EDIT"] = 1;
        values[valuesById[2] = "MESSAGE_EDIT"] = 2;
        values[valuesById[3] = "MESSAGE_SCHEDULE"] = 3;
        values[valuesById[4] = "POLL_EDIT"] = 4;
        values[valuesById[5] = "POLL_ADD_OPTION"] = 5;
        return values;
    })();

    return SecretEncryptedMessage;
})();

export const PinInChatMessage = $root.PinInChatMessage = (() => {

    const PinInChatMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PinInChatMessage.prototype.key = null;
    PinInChatMessage.prototype.type = 0;
    PinInChatMessage.prototype.senderTimestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    PinInChatMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
            $root.MessageKey.encode(message.key, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
            writer.uint32(16).int32(message.type);
        if (message.senderTimestampMs != null && $Object.hasOwnProperty.call(message, "senderTimestampMs"))
            writer.uint32(24).int64(message.senderTimestampMs);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PinInChatMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PinInChatMessage();
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
                    message.key = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.type = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.senderTimestampMs = reader.int64();
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

    PinInChatMessage.Type = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN_TYPE"] = 0;
        values[valuesById[1] = "PIN_FOR_ALL"] = 1;
        values[valuesById[2] = "UNPIN_FOR_ALL"] = 2;
        return values;
    })();

    return PinInChatMessage;
})();

export const KeepInChatMessage = $root.KeepInChatMessage = (() => {

    const KeepInChatMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    KeepInChatMessage.prototype.key = null;
    KeepInChatMessage.prototype.keepType = 0;
    KeepInChatMessage.prototype.timestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    KeepInChatMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
            $root.MessageKey.encode(message.key, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.keepType != null && $Object.hasOwnProperty.call(message, "keepType"))
            writer.uint32(16).int32(message.keepType);
        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs"))
            writer.uint32(24).int64(message.timestampMs);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    KeepInChatMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.KeepInChatMessage();
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
                    message.key = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.keepType = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.timestampMs = reader.int64();
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

    return KeepInChatMessage;
})();

export const KeepType = $root.KeepType = (() => {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1] = "KEEP_FOR_ALL"] = 1;
    values[valuesById[2] = "UNDO_KEEP_FOR_ALL"] = 2;
    return values;
})();

export const RequestPhoneNumberMessage = $root.RequestPhoneNumberMessage = (() => {

    const RequestPhoneNumberMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    RequestPhoneNumberMessage.prototype.contextInfo = null;

    RequestPhoneNumberMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.contextInfo != null && $Object.hasOwnProperty.call(message, "contextInfo"))
            $root.ContextInfo.encode(message.contextInfo, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    RequestPhoneNumberMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.RequestPhoneNumberMessage();
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
                    message.contextInfo = $root.ContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.contextInfo);
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

    return RequestPhoneNumberMessage;
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

export const HistorySync = $root.HistorySync = (() => {

    const HistorySync = function (properties) {
        this.conversations = [];
        this.statusV3Messages = [];
        this.pushnames = [];
        this.pastParticipants = [];
        this.phoneNumberToLidMappings = [];
        this.accounts = [];
        this.inlineContacts = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    HistorySync.prototype.syncType = 0;
    HistorySync.prototype.conversations = $util.emptyArray;
    HistorySync.prototype.statusV3Messages = $util.emptyArray;
    HistorySync.prototype.chunkOrder = 0;
    HistorySync.prototype.progress = 0;
    HistorySync.prototype.pushnames = $util.emptyArray;
    HistorySync.prototype.globalSettings = null;
    HistorySync.prototype.pastParticipants = $util.emptyArray;
    HistorySync.prototype.phoneNumberToLidMappings = $util.emptyArray;
    HistorySync.prototype.companionMetaNonce = "";
    HistorySync.prototype.accounts = $util.emptyArray;
    HistorySync.prototype.nctSalt = $util.newBuffer([]);
    HistorySync.prototype.inlineContacts = $util.emptyArray;
    HistorySync.prototype.inlineContactsProvided = false;

    HistorySync.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.syncType != null && $Object.hasOwnProperty.call(message, "syncType"))
            writer.uint32(8).int32(message.syncType);
        if (message.conversations != null && message.conversations.length)
            for (let i = 0; i < message.conversations.length; ++i)
                $root.Conversation.encode(message.conversations[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.statusV3Messages != null && message.statusV3Messages.length)
            for (let i = 0; i < message.statusV3Messages.length; ++i)
                $root.WebMessageInfo.encode(message.statusV3Messages[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.chunkOrder != null && $Object.hasOwnProperty.call(message, "chunkOrder"))
            writer.uint32(40).uint32(message.chunkOrder);
        if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
            writer.uint32(48).uint32(message.progress);
        if (message.pushnames != null && message.pushnames.length)
            for (let i = 0; i < message.pushnames.length; ++i)
                $root.Pushname.encode(message.pushnames[i], writer.uint32(58).fork(), _depth + 1).ldelim();
        if (message.globalSettings != null && $Object.hasOwnProperty.call(message, "globalSettings"))
            $root.GlobalSettings.encode(message.globalSettings, writer.uint32(66).fork(), _depth + 1).ldelim();
        if (message.pastParticipants != null && message.pastParticipants.length)
            for (let i = 0; i < message.pastParticipants.length; ++i)
                $root.PastParticipants.encode(message.pastParticipants[i], writer.uint32(98).fork(), _depth + 1).ldelim();
        if (message.phoneNumberToLidMappings != null && message.phoneNumberToLidMappings.length)
            for (let i = 0; i < message.phoneNumberToLidMappings.length; ++i)
                $root.PhoneNumberToLIDMapping.encode(message.phoneNumberToLidMappings[i], writer.uint32(122).fork(), _depth + 1).ldelim();
        if (message.companionMetaNonce != null && $Object.hasOwnProperty.call(message, "companionMetaNonce"))
            writer.uint32(130).string(message.companionMetaNonce);
        if (message.accounts != null && message.accounts.length)
            for (let i = 0; i < message.accounts.length; ++i)
                $root.Account.encode(message.accounts[i], writer.uint32(146).fork(), _depth + 1).ldelim();
        if (message.nctSalt != null && $Object.hasOwnProperty.call(message, "nctSalt"))
            writer.uint32(154).bytes(message.nctSalt);
        if (message.inlineContacts != null && message.inlineContacts.length)
            for (let i = 0; i < message.inlineContacts.length; ++i)
                $root.InlineContact.encode(message.inlineContacts[i], writer.uint32(162).fork(), _depth + 1).ldelim();
        if (message.inlineContactsProvided != null && $Object.hasOwnProperty.call(message, "inlineContactsProvided"))
            writer.uint32(168).bool(message.inlineContactsProvided);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    HistorySync.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.HistorySync();
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
                    message.syncType = reader.int32();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.conversations && message.conversations.length))
                        message.conversations = [];
                    message.conversations.push($root.Conversation.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.statusV3Messages && message.statusV3Messages.length))
                        message.statusV3Messages = [];
                    message.statusV3Messages.push($root.WebMessageInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.chunkOrder = reader.uint32();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.progress = reader.uint32();
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    if (!(message.pushnames && message.pushnames.length))
                        message.pushnames = [];
                    message.pushnames.push($root.Pushname.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.globalSettings = $root.GlobalSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.globalSettings);
                    continue;
                }
            case 12: {
                    if (wireType !== 2)
                        break;
                    if (!(message.pastParticipants && message.pastParticipants.length))
                        message.pastParticipants = [];
                    message.pastParticipants.push($root.PastParticipants.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 15: {
                    if (wireType !== 2)
                        break;
                    if (!(message.phoneNumberToLidMappings && message.phoneNumberToLidMappings.length))
                        message.phoneNumberToLidMappings = [];
                    message.phoneNumberToLidMappings.push($root.PhoneNumberToLIDMapping.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.companionMetaNonce = reader.stringVerify();
                    continue;
                }
            case 18: {
                    if (wireType !== 2)
                        break;
                    if (!(message.accounts && message.accounts.length))
                        message.accounts = [];
                    message.accounts.push($root.Account.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 19: {
                    if (wireType !== 2)
                        break;
                    message.nctSalt = reader.bytes();
                    continue;
                }
            case 20: {
                    if (wireType !== 2)
                        break;
                    if (!(message.inlineContacts && message.inlineContacts.length))
                        message.inlineContacts = [];
                    message.inlineContacts.push($root.InlineContact.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 21: {
                    if (wireType !== 0)
                        break;
                    message.inlineContactsProvided = reader.bool();
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

    HistorySync.HistorySyncType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "INITIAL_BOOTSTRAP"] = 0;
        values[valuesById[1] = "INITIAL_STATUS_V3"] = 1;
        values[valuesById[2] = "FULL"] = 2;
        values[valuesById[3] = "RECENT"] = 3;
        values[valuesById[4] = "PUSH_NAME"] = 4;
        values[valuesById[5] = "NON_BLOCKING_DATA"] = 5;
        values[valuesById[6] = "ON_DEMAND"] = 6;
        return values;
    })();

    return HistorySync;
})();

export const Conversation = $root.Conversation = (() => {

    const Conversation = function (properties) {
        this.messages = [];
        this.participant = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Conversation.prototype.id = "";
    Conversation.prototype.messages = $util.emptyArray;
    Conversation.prototype.newJid = "";
    Conversation.prototype.oldJid = "";
    Conversation.prototype.lastMsgTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    Conversation.prototype.unreadCount = 0;
    Conversation.prototype.readOnly = false;
    Conversation.prototype.endOfHistoryTransfer = false;
    Conversation.prototype.ephemeralExpiration = 0;
    Conversation.prototype.ephemeralSettingTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    Conversation.prototype.endOfHistoryTransferType = 0;
    Conversation.prototype.conversationTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    Conversation.prototype.name = "";
    Conversation.prototype.pHash = "";
    Conversation.prototype.notSpam = false;
    Conversation.prototype.archived = false;
    Conversation.prototype.disappearingMode = null;
    Conversation.prototype.unreadMentionCount = 0;
    Conversation.prototype.markedAsUnread = false;
    Conversation.prototype.participant = $util.emptyArray;
    Conversation.prototype.tcToken = $util.newBuffer([]);
    Conversation.prototype.tcTokenTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    Conversation.prototype.contactPrimaryIdentityKey = $util.newBuffer([]);
    Conversation.prototype.pinned = 0;
    Conversation.prototype.muteEndTime = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    Conversation.prototype.tcTokenSenderTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    Conversation.prototype.suspended = false;
    Conversation.prototype.terminated = false;
    Conversation.prototype.createdAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    Conversation.prototype.createdBy = "";
    Conversation.prototype.description = "";
    Conversation.prototype.isParentGroup = false;
    Conversation.prototype.isDefaultSubgroup = false;
    Conversation.prototype.parentGroupId = "";
    Conversation.prototype.displayName = "";
    Conversation.prototype.pnJid = "";
    Conversation.prototype.shareOwnPn = false;
    Conversation.prototype.pnhDuplicateLidThread = false;
    Conversation.prototype.lidJid = "";
    Conversation.prototype.username = "";
    Conversation.prototype.locked = false;
    Conversation.prototype.accountLid = "";
    Conversation.prototype.limitSharing = false;

    Conversation.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(10).string(message.id);
        if (message.messages != null && message.messages.length)
            for (let i = 0; i < message.messages.length; ++i)
                $root.HistorySyncMsg.encode(message.messages[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.newJid != null && $Object.hasOwnProperty.call(message, "newJid"))
            writer.uint32(26).string(message.newJid);
        if (message.oldJid != null && $Object.hasOwnProperty.call(message, "oldJid"))
            writer.uint32(34).string(message.oldJid);
        if (message.lastMsgTimestamp != null && $Object.hasOwnProperty.call(message, "lastMsgTimestamp"))
            writer.uint32(40).uint64(message.lastMsgTimestamp);
        if (message.unreadCount != null && $Object.hasOwnProperty.call(message, "unreadCount"))
            writer.uint32(48).uint32(message.unreadCount);
        if (message.readOnly != null && $Object.hasOwnProperty.call(message, "readOnly"))
            writer.uint32(56).bool(message.readOnly);
        if (message.endOfHistoryTransfer != null && $Object.hasOwnProperty.call(message, "endOfHistoryTransfer"))
            writer.uint32(64).bool(message.endOfHistoryTransfer);
        if (message.ephemeralExpiration != null && $Object.hasOwnProperty.call(message, "ephemeralExpiration"))
            writer.uint32(72).uint32(message.ephemeralExpiration);
        if (message.ephemeralSettingTimestamp != null && $Object.hasOwnProperty.call(message, "ephemeralSettingTimestamp"))
            writer.uint32(80).int64(message.ephemeralSettingTimestamp);
        if (message.endOfHistoryTransferType != null && $Object.hasOwnProperty.call(message, "endOfHistoryTransferType"))
            writer.uint32(88).int32(message.endOfHistoryTransferType);
        if (message.conversationTimestamp != null && $Object.hasOwnProperty.call(message, "conversationTimestamp"))
            writer.uint32(96).uint64(message.conversationTimestamp);
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
            writer.uint32(106).string(message.name);
        if (message.pHash != null && $Object.hasOwnProperty.call(message, "pHash"))
            writer.uint32(114).string(message.pHash);
        if (message.notSpam != null && $Object.hasOwnProperty.call(message, "notSpam"))
            writer.uint32(120).bool(message.notSpam);
        if (message.archived != null && $Object.hasOwnProperty.call(message, "archived"))
            writer.uint32(128).bool(message.archived);
        if (message.disappearingMode != null && $Object.hasOwnProperty.call(message, "disappearingMode"))
            $root.DisappearingMode.encode(message.disappearingMode, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.unreadMentionCount != null && $Object.hasOwnProperty.call(message, "unreadMentionCount"))
            writer.uint32(144).uint32(message.unreadMentionCount);
        if (message.markedAsUnread != null && $Object.hasOwnProperty.call(message, "markedAsUnread"))
            writer.uint32(152).bool(message.markedAsUnread);
        if (message.participant != null && message.participant.length)
            for (let i = 0; i < message.participant.length; ++i)
                $root.GroupParticipant.encode(message.participant[i], writer.uint32(162).fork(), _depth + 1).ldelim();
        if (message.tcToken != null && $Object.hasOwnProperty.call(message, "tcToken"))
            writer.uint32(170).bytes(message.tcToken);
        if (message.tcTokenTimestamp != null && $Object.hasOwnProperty.call(message, "tcTokenTimestamp"))
            writer.uint32(176).uint64(message.tcTokenTimestamp);
        if (message.contactPrimaryIdentityKey != null && $Object.hasOwnProperty.call(message, "contactPrimaryIdentityKey"))
            writer.uint32(186).bytes(message.contactPrimaryIdentityKey);
        if (message.pinned != null && $Object.hasOwnProperty.call(message, "pinned"))
            writer.uint32(192).uint32(message.pinned);
        if (message.muteEndTime != null && $Object.hasOwnProperty.call(message, "muteEndTime"))
            writer.uint32(200).uint64(message.muteEndTime);
        if (message.tcTokenSenderTimestamp != null && $Object.hasOwnProperty.call(message, "tcTokenSenderTimestamp"))
            writer.uint32(224).uint64(message.tcTokenSenderTimestamp);
        if (message.suspended != null && $Object.hasOwnProperty.call(message, "suspended"))
            writer.uint32(232).bool(message.suspended);
        if (message.terminated != null && $Object.hasOwnProperty.call(message, "terminated"))
            writer.uint32(240).bool(message.terminated);
        if (message.createdAt != null && $Object.hasOwnProperty.call(message, "createdAt"))
            writer.uint32(248).uint64(message.createdAt);
        if (message.createdBy != null && $Object.hasOwnProperty.call(message, "createdBy"))
            writer.uint32(258).string(message.createdBy);
        if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
            writer.uint32(266).string(message.description);
        if (message.isParentGroup != null && $Object.hasOwnProperty.call(message, "isParentGroup"))
            writer.uint32(280).bool(message.isParentGroup);
        if (message.isDefaultSubgroup != null && $Object.hasOwnProperty.call(message, "isDefaultSubgroup"))
            writer.uint32(288).bool(message.isDefaultSubgroup);
        if (message.parentGroupId != null && $Object.hasOwnProperty.call(message, "parentGroupId"))
            writer.uint32(298).string(message.parentGroupId);
        if (message.displayName != null && $Object.hasOwnProperty.call(message, "displayName"))
            writer.uint32(306).string(message.displayName);
        if (message.pnJid != null && $Object.hasOwnProperty.call(message, "pnJid"))
            writer.uint32(314).string(message.pnJid);
        if (message.shareOwnPn != null && $Object.hasOwnProperty.call(message, "shareOwnPn"))
            writer.uint32(320).bool(message.shareOwnPn);
        if (message.pnhDuplicateLidThread != null && $Object.hasOwnProperty.call(message, "pnhDuplicateLidThread"))
            writer.uint32(328).bool(message.pnhDuplicateLidThread);
        if (message.lidJid != null && $Object.hasOwnProperty.call(message, "lidJid"))
            writer.uint32(338).string(message.lidJid);
        if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
            writer.uint32(346).string(message.username);
        if (message.locked != null && $Object.hasOwnProperty.call(message, "locked"))
            writer.uint32(368).bool(message.locked);
        if (message.accountLid != null && $Object.hasOwnProperty.call(message, "accountLid"))
            writer.uint32(394).string(message.accountLid);
        if (message.limitSharing != null && $Object.hasOwnProperty.call(message, "limitSharing"))
            writer.uint32(400).bool(message.limitSharing);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Conversation.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.Conversation();
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
                    if (!(message.messages && message.messages.length))
                        message.messages = [];
                    message.messages.push($root.HistorySyncMsg.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.newJid = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.oldJid = reader.stringVerify();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.lastMsgTimestamp = reader.uint64();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.unreadCount = reader.uint32();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.readOnly = reader.bool();
                    continue;
                }
            case 8: {
                    if (wireType !== 0)
                        break;
                    message.endOfHistoryTransfer = reader.bool();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.ephemeralExpiration = reader.uint32();
                    continue;
                }
            case 10: {
                    if (wireType !== 0)
                        break;
                    message.ephemeralSettingTimestamp = reader.int64();
                    continue;
                }
            case 11: {
                    if (wireType !== 0)
                        break;
                    message.endOfHistoryTransferType = reader.int32();
                    continue;
                }
            case 12: {
                    if (wireType !== 0)
                        break;
                    message.conversationTimestamp = reader.uint64();
                    continue;
                }
            case 13: {
                    if (wireType !== 2)
                        break;
                    message.name = reader.stringVerify();
                    continue;
                }
            case 14: {
                    if (wireType !== 2)
                        break;
                    message.pHash = reader.stringVerify();
                    continue;
                }
            case 15: {
                    if (wireType !== 0)
                        break;
                    message.notSpam = reader.bool();
                    continue;
                }
            case 16: {
                    if (wireType !== 0)
                        break;
                    message.archived = reader.bool();
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.disappearingMode = $root.DisappearingMode.decode(reader, reader.size(), $undefined, _depth + 1, message.disappearingMode);
                    continue;
                }
            case 18: {
                    if (wireType !== 0)
                        break;
                    message.unreadMentionCount = reader.uint32();
                    continue;
                }
            case 19: {
                    if (wireType !== 0)
                        break;
                    message.markedAsUnread = reader.bool();
                    continue;
                }
            case 20: {
                    if (wireType !== 2)
                        break;
                    if (!(message.participant && message.participant.length))
                        message.participant = [];
                    message.participant.push($root.GroupParticipant.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 21: {
                    if (wireType !== 2)
                        break;
                    message.tcToken = reader.bytes();
                    continue;
                }
            case 22: {
                    if (wireType !== 0)
                        break;
                    message.tcTokenTimestamp = reader.uint64();
                    continue;
                }
            case 23: {
                    if (wireType !== 2)
                        break;
                    message.contactPrimaryIdentityKey = reader.bytes();
                    continue;
                }
            case 24: {
                    if (wireType !== 0)
                        break;
                    message.pinned = reader.uint32();
                    continue;
                }
            case 25: {
                    if (wireType !== 0)
                        break;
                    message.muteEndTime = reader.uint64();
                    continue;
                }
            case 28: {
                    if (wireType !== 0)
                        break;
                    message.tcTokenSenderTimestamp = reader.uint64();
                    continue;
                }
            case 29: {
                    if (wireType !== 0)
                        break;
                    message.suspended = reader.bool();
                    continue;
                }
            case 30: {
                    if (wireType !== 0)
                        break;
                    message.terminated = reader.bool();
                    continue;
                }
            case 31: {
                    if (wireType !== 0)
                        break;
                    message.createdAt = reader.uint64();
                    continue;
                }
            case 32: {
                    if (wireType !== 2)
                        break;
                    message.createdBy = reader.stringVerify();
                    continue;
                }
            case 33: {
                    if (wireType !== 2)
                        break;
                    message.description = reader.stringVerify();
                    continue;
                }
            case 35: {
                    if (wireType !== 0)
                        break;
                    message.isParentGroup = reader.bool();
                    continue;
                }
            case 36: {
                    if (wireType !== 0)
                        break;
                    message.isDefaultSubgroup = reader.bool();
                    continue;
                }
            case 37: {
                    if (wireType !== 2)
                        break;
                    message.parentGroupId = reader.stringVerify();
                    continue;
                }
            case 38: {
                    if (wireType !== 2)
                        break;
                    message.displayName = reader.stringVerify();
                    continue;
                }
            case 39: {
                    if (wireType !== 2)
                        break;
                    message.pnJid = reader.stringVerify();
                    continue;
                }
            case 40: {
                    if (wireType !== 0)
                        break;
                    message.shareOwnPn = reader.bool();
                    continue;
                }
            case 41: {
                    if (wireType !== 0)
                        break;
                    message.pnhDuplicateLidThread = reader.bool();
                    continue;
                }
            case 42: {
                    if (wireType !== 2)
                        break;
                    message.lidJid = reader.stringVerify();
                    continue;
                }
            case 43: {
                    if (wireType !== 2)
                        break;
                    message.username = reader.stringVerify();
                    continue;
                }
            case 46: {
                    if (wireType !== 0)
                        break;
                    message.locked = reader.bool();
                    continue;
                }
            case 49: {
                    if (wireType !== 2)
                        break;
                    message.accountLid = reader.stringVerify();
                    continue;
                }
            case 50: {
                    if (wireType !== 0)
                        break;
                    message.limitSharing = reader.bool();
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

    Conversation.EndOfHistoryTransferType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "COMPLETE_BUT_MORE_MESSAGES_REMAIN_ON_PRIMARY"] = 0;
        values[valuesById[1] = "COMPLETE_AND_NO_MORE_MESSAGE_REMAIN_ON_PRIMARY"] = 1;
        values[valuesById[2] = "COMPLETE_ON_DEMAND_SYNC_BUT_MORE_MSG_REMAIN_ON_PRIMARY"] = 2;
        values[valuesById[3] = "COMPLETE_ON_DEMAND_SYNC_WITH_MORE_MSG_ON_PRIMARY_BUT_NO_ACCESS"] = 3;
        return values;
    })();

    return Conversation;
})();

export const HistorySyncMsg = $root.HistorySyncMsg = (() => {

    const HistorySyncMsg = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    HistorySyncMsg.prototype.message = null;
    HistorySyncMsg.prototype.msgOrderId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    HistorySyncMsg.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            $root.WebMessageInfo.encode(message.message, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.msgOrderId != null && $Object.hasOwnProperty.call(message, "msgOrderId"))
            writer.uint32(16).uint64(message.msgOrderId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    HistorySyncMsg.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.HistorySyncMsg();
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
                    message.message = $root.WebMessageInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.msgOrderId = reader.uint64();
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

    return HistorySyncMsg;
})();

export const WebMessageInfo = $root.WebMessageInfo = (() => {

    const WebMessageInfo = function (properties) {
        this.messageStubParameters = [];
        this.labels = [];
        this.userReceipt = [];
        this.reactions = [];
        this.pollUpdates = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    WebMessageInfo.prototype.key = null;
    WebMessageInfo.prototype.message = null;
    WebMessageInfo.prototype.messageTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    WebMessageInfo.prototype.status = 0;
    WebMessageInfo.prototype.participant = "";
    WebMessageInfo.prototype.messageC2STimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    WebMessageInfo.prototype.ignore = false;
    WebMessageInfo.prototype.starred = false;
    WebMessageInfo.prototype.broadcast = false;
    WebMessageInfo.prototype.pushName = "";
    WebMessageInfo.prototype.mediaCiphertextSha256 = $util.newBuffer([]);
    WebMessageInfo.prototype.multicast = false;
    WebMessageInfo.prototype.messageStubType = 0;
    WebMessageInfo.prototype.messageStubParameters = $util.emptyArray;
    WebMessageInfo.prototype.duration = 0;
    WebMessageInfo.prototype.labels = $util.emptyArray;
    WebMessageInfo.prototype.ephemeralStartTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    WebMessageInfo.prototype.ephemeralDuration = 0;
    WebMessageInfo.prototype.verifiedBizName = "";
    WebMessageInfo.prototype.userReceipt = $util.emptyArray;
    WebMessageInfo.prototype.reactions = $util.emptyArray;
    WebMessageInfo.prototype.pollUpdates = $util.emptyArray;
    WebMessageInfo.prototype.messageSecret = $util.newBuffer([]);
    WebMessageInfo.prototype.originalSelfAuthorUserJidString = "";
    WebMessageInfo.prototype.revokeMessageTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    WebMessageInfo.prototype.reportingTokenInfo = null;
    WebMessageInfo.prototype.newsletterServerId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    WebMessageInfo.prototype.ephemeralExpirationTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    WebMessageInfo.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
            $root.MessageKey.encode(message.key, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            $root.Message.encode(message.message, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.messageTimestamp != null && $Object.hasOwnProperty.call(message, "messageTimestamp"))
            writer.uint32(24).uint64(message.messageTimestamp);
        if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
            writer.uint32(32).int32(message.status);
        if (message.participant != null && $Object.hasOwnProperty.call(message, "participant"))
            writer.uint32(42).string(message.participant);
        if (message.messageC2STimestamp != null && $Object.hasOwnProperty.call(message, "messageC2STimestamp"))
            writer.uint32(48).uint64(message.messageC2STimestamp);
        if (message.ignore != null && $Object.hasOwnProperty.call(message, "ignore"))
            writer.uint32(128).bool(message.ignore);
        if (message.starred != null && $Object.hasOwnProperty.call(message, "starred"))
            writer.uint32(136).bool(message.starred);
        if (message.broadcast != null && $Object.hasOwnProperty.call(message, "broadcast"))
            writer.uint32(144).bool(message.broadcast);
        if (message.pushName != null && $Object.hasOwnProperty.call(message, "pushName"))
            writer.uint32(154).string(message.pushName);
        if (message.mediaCiphertextSha256 != null && $Object.hasOwnProperty.call(message, "mediaCiphertextSha256"))
            writer.uint32(162).bytes(message.mediaCiphertextSha256);
        if (message.multicast != null && $Object.hasOwnProperty.call(message, "multicast"))
            writer.uint32(168).bool(message.multicast);
        if (message.messageStubType != null && $Object.hasOwnProperty.call(message, "messageStubType"))
            writer.uint32(192).int32(message.messageStubType);
        if (message.messageStubParameters != null && message.messageStubParameters.length)
            for (let i = 0; i < message.messageStubParameters.length; ++i)
                writer.uint32(210).string(message.messageStubParameters[i]);
        if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
            writer.uint32(216).uint32(message.duration);
        if (message.labels != null && message.labels.length)
            for (let i = 0; i < message.labels.length; ++i)
                writer.uint32(226).string(message.labels[i]);
        if (message.ephemeralStartTimestamp != null && $Object.hasOwnProperty.call(message, "ephemeralStartTimestamp"))
            writer.uint32(256).uint64(message.ephemeralStartTimestamp);
        if (message.ephemeralDuration != null && $Object.hasOwnProperty.call(message, "ephemeralDuration"))
            writer.uint32(264).uint32(message.ephemeralDuration);
        if (message.verifiedBizName != null && $Object.hasOwnProperty.call(message, "verifiedBizName"))
            writer.uint32(298).string(message.verifiedBizName);
        if (message.userReceipt != null && message.userReceipt.length)
            for (let i = 0; i < message.userReceipt.length; ++i)
                $root.UserReceipt.encode(message.userReceipt[i], writer.uint32(322).fork(), _depth + 1).ldelim();
        if (message.reactions != null && message.reactions.length)
            for (let i = 0; i < message.reactions.length; ++i)
                $root.Reaction.encode(message.reactions[i], writer.uint32(330).fork(), _depth + 1).ldelim();
        if (message.pollUpdates != null && message.pollUpdates.length)
            for (let i = 0; i < message.pollUpdates.length; ++i)
                $root.PollUpdate.encode(message.pollUpdates[i], writer.uint32(362).fork(), _depth + 1).ldelim();
        if (message.messageSecret != null && $Object.hasOwnProperty.call(message, "messageSecret"))
            writer.uint32(394).bytes(message.messageSecret);
        if (message.originalSelfAuthorUserJidString != null && $Object.hasOwnProperty.call(message, "originalSelfAuthorUserJidString"))
            writer.uint32(410).string(message.originalSelfAuthorUserJidString);
        if (message.revokeMessageTimestamp != null && $Object.hasOwnProperty.call(message, "revokeMessageTimestamp"))
            writer.uint32(416).uint64(message.revokeMessageTimestamp);
        if (message.reportingTokenInfo != null && $Object.hasOwnProperty.call(message, "reportingTokenInfo"))
            $root.ReportingTokenInfo.encode(message.reportingTokenInfo, writer.uint32(498).fork(), _depth + 1).ldelim();
        if (message.newsletterServerId != null && $Object.hasOwnProperty.call(message, "newsletterServerId"))
            writer.uint32(504).uint64(message.newsletterServerId);
        if (message.ephemeralExpirationTimestamp != null && $Object.hasOwnProperty.call(message, "ephemeralExpirationTimestamp"))
            writer.uint32(640).uint64(message.ephemeralExpirationTimestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    WebMessageInfo.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.WebMessageInfo();
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
                    message.key = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.message = $root.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.messageTimestamp = reader.uint64();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.status = reader.int32();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.participant = reader.stringVerify();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.messageC2STimestamp = reader.uint64();
                    continue;
                }
            case 16: {
                    if (wireType !== 0)
                        break;
                    message.ignore = reader.bool();
                    continue;
                }
            case 17: {
                    if (wireType !== 0)
                        break;
                    message.starred = reader.bool();
                    continue;
                }
            case 18: {
                    if (wireType !== 0)
                        break;
                    message.broadcast = reader.bool();
                    continue;
                }
            case 19: {
                    if (wireType !== 2)
                        break;
                    message.pushName = reader.stringVerify();
                    continue;
                }
            case 20: {
                    if (wireType !== 2)
                        break;
                    message.mediaCiphertextSha256 = reader.bytes();
                    continue;
                }
            case 21: {
                    if (wireType !== 0)
                        break;
                    message.multicast = reader.bool();
                    continue;
                }
            case 24: {
                    if (wireType !== 0)
                        break;
                    message.messageStubType = reader.int32();
                    continue;
                }
            case 26: {
                    if (wireType !== 2)
                        break;
                    if (!(message.messageStubParameters && message.messageStubParameters.length))
                        message.messageStubParameters = [];
                    message.messageStubParameters.push(reader.stringVerify());
                    continue;
                }
            case 27: {
                    if (wireType !== 0)
                        break;
                    message.duration = reader.uint32();
                    continue;
                }
            case 28: {
                    if (wireType !== 2)
                        break;
                    if (!(message.labels && message.labels.length))
                        message.labels = [];
                    message.labels.push(reader.stringVerify());
                    continue;
                }
            case 32: {
                    if (wireType !== 0)
                        break;
                    message.ephemeralStartTimestamp = reader.uint64();
                    continue;
                }
            case 33: {
                    if (wireType !== 0)
                        break;
                    message.ephemeralDuration = reader.uint32();
                    continue;
                }
            case 37: {
                    if (wireType !== 2)
                        break;
                    message.verifiedBizName = reader.stringVerify();
                    continue;
                }
            case 40: {
                    if (wireType !== 2)
                        break;
                    if (!(message.userReceipt && message.userReceipt.length))
                        message.userReceipt = [];
                    message.userReceipt.push($root.UserReceipt.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 41: {
                    if (wireType !== 2)
                        break;
                    if (!(message.reactions && message.reactions.length))
                        message.reactions = [];
                    message.reactions.push($root.Reaction.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 45: {
                    if (wireType !== 2)
                        break;
                    if (!(message.pollUpdates && message.pollUpdates.length))
                        message.pollUpdates = [];
                    message.pollUpdates.push($root.PollUpdate.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 49: {
                    if (wireType !== 2)
                        break;
                    message.messageSecret = reader.bytes();
                    continue;
                }
            case 51: {
                    if (wireType !== 2)
                        break;
                    message.originalSelfAuthorUserJidString = reader.stringVerify();
                    continue;
                }
            case 52: {
                    if (wireType !== 0)
                        break;
                    message.revokeMessageTimestamp = reader.uint64();
                    continue;
                }
            case 62: {
                    if (wireType !== 2)
                        break;
                    message.reportingTokenInfo = $root.ReportingTokenInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.reportingTokenInfo);
                    continue;
                }
            case 63: {
                    if (wireType !== 0)
                        break;
                    message.newsletterServerId = reader.uint64();
                    continue;
                }
            case 80: {
                    if (wireType !== 0)
                        break;
                    message.ephemeralExpirationTimestamp = reader.uint64();
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

    WebMessageInfo.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "ERROR"] = 0;
        values[valuesById[1] = "PENDING"] = 1;
        values[valuesById[2] = "SERVER_ACK"] = 2;
        values[valuesById[3] = "DELIVERY_ACK"] = 3;
        values[valuesById[4] = "READ"] = 4;
        values[valuesById[5] = "PLAYED"] = 5;
        return values;
    })();

    WebMessageInfo.StubType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "REVOKE"] = 1;
        values[valuesById[2] = "CIPHERTEXT"] = 2;
        values[valuesById[20] = "GROUP_CREATE"] = 20;
        values[valuesById[21] = "GROUP_CHANGE_SUBJECT"] = 21;
        values[valuesById[22] = "GROUP_CHANGE_ICON"] = 22;
        values[valuesById[23] = "GROUP_CHANGE_INVITE_LINK"] = 23;
        values[valuesById[24] = "GROUP_CHANGE_DESCRIPTION"] = 24;
        values[valuesById[25] = "GROUP_CHANGE_RESTRICT"] = 25;
        values[valuesById[26] = "GROUP_CHANGE_ANNOUNCE"] = 26;
        values[valuesById[27] = "GROUP_PARTICIPANT_ADD"] = 27;
        values[valuesById[28] = "GROUP_PARTICIPANT_REMOVE"] = 28;
        values[valuesById[29] = "GROUP_PARTICIPANT_PROMOTE"] = 29;
        values[valuesById[30] = "GROUP_PARTICIPANT_DEMOTE"] = 30;
        values[valuesById[31] = "GROUP_PARTICIPANT_INVITE"] = 31;
        values[valuesById[32] = "GROUP_PARTICIPANT_LEAVE"] = 32;
        values[valuesById[33] = "GROUP_PARTICIPANT_CHANGE_NUMBER"] = 33;
        values[valuesById[40] = "CALL_MISSED_VOICE"] = 40;
        values[valuesById[41] = "CALL_MISSED_VIDEO"] = 41;
        values[valuesById[45] = "CALL_MISSED_GROUP_VOICE"] = 45;
        values[valuesById[46] = "CALL_MISSED_GROUP_VIDEO"] = 46;
        values[valuesById[72] = "CHANGE_EPHEMERAL_SETTING"] = 72;
        values[valuesById[132] = "ADMIN_REVOKE"] = 132;
        values[valuesById[143] = "EPHEMERAL_KEEP_IN_CHAT"] = 143;
        values[valuesById[144] = "GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST"] = 144;
        values[valuesById[145] = "GROUP_MEMBERSHIP_JOIN_APPROVAL_MODE"] = 145;
        values[valuesById[171] = "GROUP_MEMBER_ADD_MODE"] = 171;
        values[valuesById[172] = "GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST_NON_ADMIN_ADD"] = 172;
        values[valuesById[177] = "PINNED_MESSAGE_IN_CHAT"] = 177;
        return values;
    })();

    return WebMessageInfo;
})();

export const UserReceipt = $root.UserReceipt = (() => {

    const UserReceipt = function (properties) {
        this.pendingDeviceJid = [];
        this.deliveredDeviceJid = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    UserReceipt.prototype.userJid = "";
    UserReceipt.prototype.receiptTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    UserReceipt.prototype.readTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    UserReceipt.prototype.playedTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    UserReceipt.prototype.pendingDeviceJid = $util.emptyArray;
    UserReceipt.prototype.deliveredDeviceJid = $util.emptyArray;

    UserReceipt.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.userJid != null && $Object.hasOwnProperty.call(message, "userJid"))
            writer.uint32(10).string(message.userJid);
        if (message.receiptTimestamp != null && $Object.hasOwnProperty.call(message, "receiptTimestamp"))
            writer.uint32(16).int64(message.receiptTimestamp);
        if (message.readTimestamp != null && $Object.hasOwnProperty.call(message, "readTimestamp"))
            writer.uint32(24).int64(message.readTimestamp);
        if (message.playedTimestamp != null && $Object.hasOwnProperty.call(message, "playedTimestamp"))
            writer.uint32(32).int64(message.playedTimestamp);
        if (message.pendingDeviceJid != null && message.pendingDeviceJid.length)
            for (let i = 0; i < message.pendingDeviceJid.length; ++i)
                writer.uint32(42).string(message.pendingDeviceJid[i]);
        if (message.deliveredDeviceJid != null && message.deliveredDeviceJid.length)
            for (let i = 0; i < message.deliveredDeviceJid.length; ++i)
                writer.uint32(50).string(message.deliveredDeviceJid[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    UserReceipt.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.UserReceipt();
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
                    message.userJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.receiptTimestamp = reader.int64();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.readTimestamp = reader.int64();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.playedTimestamp = reader.int64();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if (!(message.pendingDeviceJid && message.pendingDeviceJid.length))
                        message.pendingDeviceJid = [];
                    message.pendingDeviceJid.push(reader.stringVerify());
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    if (!(message.deliveredDeviceJid && message.deliveredDeviceJid.length))
                        message.deliveredDeviceJid = [];
                    message.deliveredDeviceJid.push(reader.stringVerify());
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

    return UserReceipt;
})();

export const Reaction = $root.Reaction = (() => {

    const Reaction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Reaction.prototype.key = null;
    Reaction.prototype.text = "";
    Reaction.prototype.groupingKey = "";
    Reaction.prototype.senderTimestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    Reaction.prototype.unread = false;

    Reaction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
            $root.MessageKey.encode(message.key, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
            writer.uint32(18).string(message.text);
        if (message.groupingKey != null && $Object.hasOwnProperty.call(message, "groupingKey"))
            writer.uint32(26).string(message.groupingKey);
        if (message.senderTimestampMs != null && $Object.hasOwnProperty.call(message, "senderTimestampMs"))
            writer.uint32(32).int64(message.senderTimestampMs);
        if (message.unread != null && $Object.hasOwnProperty.call(message, "unread"))
            writer.uint32(40).bool(message.unread);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Reaction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.Reaction();
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
                    message.key = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.text = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.groupingKey = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.senderTimestampMs = reader.int64();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.unread = reader.bool();
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

    return Reaction;
})();

export const PollUpdate = $root.PollUpdate = (() => {

    const PollUpdate = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PollUpdate.prototype.pollUpdateMessageKey = null;
    PollUpdate.prototype.vote = null;
    PollUpdate.prototype.senderTimestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    PollUpdate.prototype.serverTimestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    PollUpdate.prototype.unread = false;
    PollUpdate.prototype.metadata = null;

    PollUpdate.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pollUpdateMessageKey != null && $Object.hasOwnProperty.call(message, "pollUpdateMessageKey"))
            $root.MessageKey.encode(message.pollUpdateMessageKey, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.vote != null && $Object.hasOwnProperty.call(message, "vote"))
            $root.PollVoteMessage.encode(message.vote, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.senderTimestampMs != null && $Object.hasOwnProperty.call(message, "senderTimestampMs"))
            writer.uint32(24).int64(message.senderTimestampMs);
        if (message.serverTimestampMs != null && $Object.hasOwnProperty.call(message, "serverTimestampMs"))
            writer.uint32(32).int64(message.serverTimestampMs);
        if (message.unread != null && $Object.hasOwnProperty.call(message, "unread"))
            writer.uint32(40).bool(message.unread);
        if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
            $root.PollUpdateMessageMetadata.encode(message.metadata, writer.uint32(50).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PollUpdate.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PollUpdate();
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
                    message.pollUpdateMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.pollUpdateMessageKey);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.vote = $root.PollVoteMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.vote);
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.senderTimestampMs = reader.int64();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.serverTimestampMs = reader.int64();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.unread = reader.bool();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.metadata = $root.PollUpdateMessageMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
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

    return PollUpdate;
})();

export const ReportingTokenInfo = $root.ReportingTokenInfo = (() => {

    const ReportingTokenInfo = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ReportingTokenInfo.prototype.reportingTag = $util.newBuffer([]);
    ReportingTokenInfo.prototype.reportingTagTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    ReportingTokenInfo.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.reportingTag != null && $Object.hasOwnProperty.call(message, "reportingTag"))
            writer.uint32(10).bytes(message.reportingTag);
        if (message.reportingTagTimestamp != null && $Object.hasOwnProperty.call(message, "reportingTagTimestamp"))
            writer.uint32(16).uint64(message.reportingTagTimestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ReportingTokenInfo.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ReportingTokenInfo();
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
                    message.reportingTag = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.reportingTagTimestamp = reader.uint64();
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

    return ReportingTokenInfo;
})();

export const GroupParticipant = $root.GroupParticipant = (() => {

    const GroupParticipant = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    GroupParticipant.prototype.userJid = "";
    GroupParticipant.prototype.rank = 0;

    GroupParticipant.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.userJid != null && $Object.hasOwnProperty.call(message, "userJid"))
            writer.uint32(10).string(message.userJid);
        if (message.rank != null && $Object.hasOwnProperty.call(message, "rank"))
            writer.uint32(16).int32(message.rank);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    GroupParticipant.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.GroupParticipant();
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
                    message.userJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.rank = reader.int32();
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

    GroupParticipant.Rank = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "REGULAR"] = 0;
        values[valuesById[1] = "ADMIN"] = 1;
        values[valuesById[2] = "SUPERADMIN"] = 2;
        return values;
    })();

    return GroupParticipant;
})();

export const Pushname = $root.Pushname = (() => {

    const Pushname = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Pushname.prototype.id = "";
    Pushname.prototype.pushname = "";

    Pushname.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(10).string(message.id);
        if (message.pushname != null && $Object.hasOwnProperty.call(message, "pushname"))
            writer.uint32(18).string(message.pushname);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Pushname.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.Pushname();
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
                    message.pushname = reader.stringVerify();
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

    return Pushname;
})();

export const PhoneNumberToLIDMapping = $root.PhoneNumberToLIDMapping = (() => {

    const PhoneNumberToLIDMapping = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PhoneNumberToLIDMapping.prototype.pnJid = "";
    PhoneNumberToLIDMapping.prototype.lidJid = "";

    PhoneNumberToLIDMapping.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pnJid != null && $Object.hasOwnProperty.call(message, "pnJid"))
            writer.uint32(10).string(message.pnJid);
        if (message.lidJid != null && $Object.hasOwnProperty.call(message, "lidJid"))
            writer.uint32(18).string(message.lidJid);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PhoneNumberToLIDMapping.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PhoneNumberToLIDMapping();
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
                    message.pnJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.lidJid = reader.stringVerify();
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

    return PhoneNumberToLIDMapping;
})();

export const Account = $root.Account = (() => {

    const Account = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Account.prototype.lid = "";
    Account.prototype.username = "";
    Account.prototype.countryCode = "";
    Account.prototype.isUsernameDeleted = false;

    Account.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.lid != null && $Object.hasOwnProperty.call(message, "lid"))
            writer.uint32(10).string(message.lid);
        if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
            writer.uint32(18).string(message.username);
        if (message.countryCode != null && $Object.hasOwnProperty.call(message, "countryCode"))
            writer.uint32(26).string(message.countryCode);
        if (message.isUsernameDeleted != null && $Object.hasOwnProperty.call(message, "isUsernameDeleted"))
            writer.uint32(32).bool(message.isUsernameDeleted);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Account.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.Account();
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
                    message.lid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.username = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.countryCode = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.isUsernameDeleted = reader.bool();
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

    return Account;
})();

export const InlineContact = $root.InlineContact = (() => {

    const InlineContact = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    InlineContact.prototype.pnJid = "";
    InlineContact.prototype.lidJid = "";
    InlineContact.prototype.fullName = "";
    InlineContact.prototype.firstName = "";
    InlineContact.prototype.username = "";

    InlineContact.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pnJid != null && $Object.hasOwnProperty.call(message, "pnJid"))
            writer.uint32(10).string(message.pnJid);
        if (message.lidJid != null && $Object.hasOwnProperty.call(message, "lidJid"))
            writer.uint32(18).string(message.lidJid);
        if (message.fullName != null && $Object.hasOwnProperty.call(message, "fullName"))
            writer.uint32(26).string(message.fullName);
        if (message.firstName != null && $Object.hasOwnProperty.call(message, "firstName"))
            writer.uint32(34).string(message.firstName);
        if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
            writer.uint32(42).string(message.username);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    InlineContact.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.InlineContact();
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
                    message.pnJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.lidJid = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.fullName = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.firstName = reader.stringVerify();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.username = reader.stringVerify();
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

    return InlineContact;
})();

export const PastParticipants = $root.PastParticipants = (() => {

    const PastParticipants = function (properties) {
        this.pastParticipants = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PastParticipants.prototype.groupJid = "";
    PastParticipants.prototype.pastParticipants = $util.emptyArray;

    PastParticipants.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.groupJid != null && $Object.hasOwnProperty.call(message, "groupJid"))
            writer.uint32(10).string(message.groupJid);
        if (message.pastParticipants != null && message.pastParticipants.length)
            for (let i = 0; i < message.pastParticipants.length; ++i)
                $root.PastParticipant.encode(message.pastParticipants[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PastParticipants.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PastParticipants();
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
                    message.groupJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.pastParticipants && message.pastParticipants.length))
                        message.pastParticipants = [];
                    message.pastParticipants.push($root.PastParticipant.decode(reader, reader.size(), $undefined, _depth + 1));
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

    return PastParticipants;
})();

export const PastParticipant = $root.PastParticipant = (() => {

    const PastParticipant = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PastParticipant.prototype.userJid = "";
    PastParticipant.prototype.leaveReason = 0;
    PastParticipant.prototype.leaveTs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    PastParticipant.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.userJid != null && $Object.hasOwnProperty.call(message, "userJid"))
            writer.uint32(10).string(message.userJid);
        if (message.leaveReason != null && $Object.hasOwnProperty.call(message, "leaveReason"))
            writer.uint32(16).int32(message.leaveReason);
        if (message.leaveTs != null && $Object.hasOwnProperty.call(message, "leaveTs"))
            writer.uint32(24).uint64(message.leaveTs);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PastParticipant.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PastParticipant();
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
                    message.userJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.leaveReason = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.leaveTs = reader.uint64();
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

    PastParticipant.LeaveReason = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "LEFT"] = 0;
        values[valuesById[1] = "REMOVED"] = 1;
        return values;
    })();

    return PastParticipant;
})();

export const GlobalSettings = $root.GlobalSettings = (() => {

    const GlobalSettings = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    GlobalSettings.prototype.disappearingModeDuration = 0;
    GlobalSettings.prototype.disappearingModeTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    GlobalSettings.prototype.securityNotifications = false;
    GlobalSettings.prototype.autoUnarchiveChats = false;
    GlobalSettings.prototype.chatDbLidMigrationTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    GlobalSettings.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.disappearingModeDuration != null && $Object.hasOwnProperty.call(message, "disappearingModeDuration"))
            writer.uint32(72).int32(message.disappearingModeDuration);
        if (message.disappearingModeTimestamp != null && $Object.hasOwnProperty.call(message, "disappearingModeTimestamp"))
            writer.uint32(80).int64(message.disappearingModeTimestamp);
        if (message.securityNotifications != null && $Object.hasOwnProperty.call(message, "securityNotifications"))
            writer.uint32(104).bool(message.securityNotifications);
        if (message.autoUnarchiveChats != null && $Object.hasOwnProperty.call(message, "autoUnarchiveChats"))
            writer.uint32(112).bool(message.autoUnarchiveChats);
        if (message.chatDbLidMigrationTimestamp != null && $Object.hasOwnProperty.call(message, "chatDbLidMigrationTimestamp"))
            writer.uint32(160).int64(message.chatDbLidMigrationTimestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    GlobalSettings.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.GlobalSettings();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.disappearingModeDuration = reader.int32();
                    continue;
                }
            case 10: {
                    if (wireType !== 0)
                        break;
                    message.disappearingModeTimestamp = reader.int64();
                    continue;
                }
            case 13: {
                    if (wireType !== 0)
                        break;
                    message.securityNotifications = reader.bool();
                    continue;
                }
            case 14: {
                    if (wireType !== 0)
                        break;
                    message.autoUnarchiveChats = reader.bool();
                    continue;
                }
            case 20: {
                    if (wireType !== 0)
                        break;
                    message.chatDbLidMigrationTimestamp = reader.int64();
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

    return GlobalSettings;
})();

export const Message = $root.Message = (() => {

    const Message = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Message.prototype.conversation = "";
    Message.prototype.senderKeyDistributionMessage = null;
    Message.prototype.imageMessage = null;
    Message.prototype.contactMessage = null;
    Message.prototype.locationMessage = null;
    Message.prototype.extendedTextMessage = null;
    Message.prototype.documentMessage = null;
    Message.prototype.audioMessage = null;
    Message.prototype.videoMessage = null;
    Message.prototype.call = null;
    Message.prototype.protocolMessage = null;
    Message.prototype.contactsArrayMessage = null;
    Message.prototype.fastRatchetKeySenderKeyDistributionMessage = null;
    Message.prototype.liveLocationMessage = null;
    Message.prototype.stickerMessage = null;
    Message.prototype.groupInviteMessage = null;
    Message.prototype.deviceSentMessage = null;
    Message.prototype.messageContextInfo = null;
    Message.prototype.viewOnceMessage = null;
    Message.prototype.ephemeralMessage = null;
    Message.prototype.reactionMessage = null;
    Message.prototype.pollCreationMessage = null;
    Message.prototype.pollUpdateMessage = null;
    Message.prototype.keepInChatMessage = null;
    Message.prototype.documentWithCaptionMessage = null;
    Message.prototype.requestPhoneNumberMessage = null;
    Message.prototype.viewOnceMessageV2 = null;
    Message.prototype.encReactionMessage = null;
    Message.prototype.editedMessage = null;
    Message.prototype.viewOnceMessageV2Extension = null;
    Message.prototype.pollCreationMessageV2 = null;
    Message.prototype.groupMentionedMessage = null;
    Message.prototype.pinInChatMessage = null;
    Message.prototype.pollCreationMessageV3 = null;
    Message.prototype.ptvMessage = null;
    Message.prototype.botInvokeMessage = null;
    Message.prototype.encCommentMessage = null;
    Message.prototype.lottieStickerMessage = null;
    Message.prototype.eventMessage = null;
    Message.prototype.encEventResponseMessage = null;
    Message.prototype.commentMessage = null;
    Message.prototype.secretEncryptedMessage = null;
    Message.prototype.albumMessage = null;
    Message.prototype.eventCoverImage = null;
    Message.prototype.statusMentionMessage = null;
    Message.prototype.pollCreationOptionImageMessage = null;
    Message.prototype.associatedChildMessage = null;
    Message.prototype.groupStatusMentionMessage = null;
    Message.prototype.pollCreationMessageV4 = null;
    Message.prototype.statusAddYours = null;
    Message.prototype.groupStatusMessage = null;
    Message.prototype.limitSharingMessage = null;
    Message.prototype.botTaskMessage = null;
    Message.prototype.questionMessage = null;
    Message.prototype.groupStatusMessageV2 = null;
    Message.prototype.botForwardedMessage = null;
    Message.prototype.questionReplyMessage = null;
    Message.prototype.pollCreationMessageV5 = null;
    Message.prototype.newsletterAdminProfileMessage = null;
    Message.prototype.spoilerMessage = null;
    Message.prototype.pollCreationMessageV6 = null;
    Message.prototype.pollAddOptionMessage = null;
    Message.prototype.newsletterAdminProfileStatusMessage = null;
    Message.prototype.botPlatformRegistrationSuccessMessage = null;

    Message.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
            writer.uint32(10).string(message.conversation);
        if (message.senderKeyDistributionMessage != null && $Object.hasOwnProperty.call(message, "senderKeyDistributionMessage"))
            $root.Message.SenderKeyDistributionMessage.encode(message.senderKeyDistributionMessage, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.imageMessage != null && $Object.hasOwnProperty.call(message, "imageMessage"))
            $root.ImageMessage.encode(message.imageMessage, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.contactMessage != null && $Object.hasOwnProperty.call(message, "contactMessage"))
            $root.ContactMessage.encode(message.contactMessage, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.locationMessage != null && $Object.hasOwnProperty.call(message, "locationMessage"))
            $root.LocationMessage.encode(message.locationMessage, writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.extendedTextMessage != null && $Object.hasOwnProperty.call(message, "extendedTextMessage"))
            $root.ExtendedTextMessage.encode(message.extendedTextMessage, writer.uint32(50).fork(), _depth + 1).ldelim();
        if (message.documentMessage != null && $Object.hasOwnProperty.call(message, "documentMessage"))
            $root.DocumentMessage.encode(message.documentMessage, writer.uint32(58).fork(), _depth + 1).ldelim();
        if (message.audioMessage != null && $Object.hasOwnProperty.call(message, "audioMessage"))
            $root.AudioMessage.encode(message.audioMessage, writer.uint32(66).fork(), _depth + 1).ldelim();
        if (message.videoMessage != null && $Object.hasOwnProperty.call(message, "videoMessage"))
            $root.VideoMessage.encode(message.videoMessage, writer.uint32(74).fork(), _depth + 1).ldelim();
        if (message.call != null && $Object.hasOwnProperty.call(message, "call"))
            $root.Call.encode(message.call, writer.uint32(82).fork(), _depth + 1).ldelim();
        if (message.protocolMessage != null && $Object.hasOwnProperty.call(message, "protocolMessage"))
            $root.ProtocolMessage.encode(message.protocolMessage, writer.uint32(98).fork(), _depth + 1).ldelim();
        if (message.contactsArrayMessage != null && $Object.hasOwnProperty.call(message, "contactsArrayMessage"))
            $root.ContactsArrayMessage.encode(message.contactsArrayMessage, writer.uint32(106).fork(), _depth + 1).ldelim();
        if (message.fastRatchetKeySenderKeyDistributionMessage != null && $Object.hasOwnProperty.call(message, "fastRatchetKeySenderKeyDistributionMessage"))
            $root.Message.SenderKeyDistributionMessage.encode(message.fastRatchetKeySenderKeyDistributionMessage, writer.uint32(122).fork(), _depth + 1).ldelim();
        if (message.liveLocationMessage != null && $Object.hasOwnProperty.call(message, "liveLocationMessage"))
            $root.LiveLocationMessage.encode(message.liveLocationMessage, writer.uint32(146).fork(), _depth + 1).ldelim();
        if (message.stickerMessage != null && $Object.hasOwnProperty.call(message, "stickerMessage"))
            $root.StickerMessage.encode(message.stickerMessage, writer.uint32(210).fork(), _depth + 1).ldelim();
        if (message.groupInviteMessage != null && $Object.hasOwnProperty.call(message, "groupInviteMessage"))
            $root.GroupInviteMessage.encode(message.groupInviteMessage, writer.uint32(226).fork(), _depth + 1).ldelim();
        if (message.deviceSentMessage != null && $Object.hasOwnProperty.call(message, "deviceSentMessage"))
            $root.DeviceSentMessage.encode(message.deviceSentMessage, writer.uint32(250).fork(), _depth + 1).ldelim();
        if (message.messageContextInfo != null && $Object.hasOwnProperty.call(message, "messageContextInfo"))
            $root.MessageContextInfo.encode(message.messageContextInfo, writer.uint32(282).fork(), _depth + 1).ldelim();
        if (message.viewOnceMessage != null && $Object.hasOwnProperty.call(message, "viewOnceMessage"))
            $root.FutureProofMessage.encode(message.viewOnceMessage, writer.uint32(298).fork(), _depth + 1).ldelim();
        if (message.ephemeralMessage != null && $Object.hasOwnProperty.call(message, "ephemeralMessage"))
            $root.FutureProofMessage.encode(message.ephemeralMessage, writer.uint32(322).fork(), _depth + 1).ldelim();
        if (message.reactionMessage != null && $Object.hasOwnProperty.call(message, "reactionMessage"))
            $root.ReactionMessage.encode(message.reactionMessage, writer.uint32(370).fork(), _depth + 1).ldelim();
        if (message.pollCreationMessage != null && $Object.hasOwnProperty.call(message, "pollCreationMessage"))
            $root.PollCreationMessage.encode(message.pollCreationMessage, writer.uint32(394).fork(), _depth + 1).ldelim();
        if (message.pollUpdateMessage != null && $Object.hasOwnProperty.call(message, "pollUpdateMessage"))
            $root.PollUpdateMessage.encode(message.pollUpdateMessage, writer.uint32(402).fork(), _depth + 1).ldelim();
        if (message.keepInChatMessage != null && $Object.hasOwnProperty.call(message, "keepInChatMessage"))
            $root.KeepInChatMessage.encode(message.keepInChatMessage, writer.uint32(410).fork(), _depth + 1).ldelim();
        if (message.documentWithCaptionMessage != null && $Object.hasOwnProperty.call(message, "documentWithCaptionMessage"))
            $root.FutureProofMessage.encode(message.documentWithCaptionMessage, writer.uint32(426).fork(), _depth + 1).ldelim();
        if (message.requestPhoneNumberMessage != null && $Object.hasOwnProperty.call(message, "requestPhoneNumberMessage"))
            $root.RequestPhoneNumberMessage.encode(message.requestPhoneNumberMessage, writer.uint32(434).fork(), _depth + 1).ldelim();
        if (message.viewOnceMessageV2 != null && $Object.hasOwnProperty.call(message, "viewOnceMessageV2"))
            $root.FutureProofMessage.encode(message.viewOnceMessageV2, writer.uint32(442).fork(), _depth + 1).ldelim();
        if (message.encReactionMessage != null && $Object.hasOwnProperty.call(message, "encReactionMessage"))
            $root.EncReactionMessage.encode(message.encReactionMessage, writer.uint32(450).fork(), _depth + 1).ldelim();
        if (message.editedMessage != null && $Object.hasOwnProperty.call(message, "editedMessage"))
            $root.FutureProofMessage.encode(message.editedMessage, writer.uint32(466).fork(), _depth + 1).ldelim();
        if (message.viewOnceMessageV2Extension != null && $Object.hasOwnProperty.call(message, "viewOnceMessageV2Extension"))
            $root.FutureProofMessage.encode(message.viewOnceMessageV2Extension, writer.uint32(474).fork(), _depth + 1).ldelim();
        if (message.pollCreationMessageV2 != null && $Object.hasOwnProperty.call(message, "pollCreationMessageV2"))
            $root.PollCreationMessage.encode(message.pollCreationMessageV2, writer.uint32(482).fork(), _depth + 1).ldelim();
        if (message.groupMentionedMessage != null && $Object.hasOwnProperty.call(message, "groupMentionedMessage"))
            $root.FutureProofMessage.encode(message.groupMentionedMessage, writer.uint32(498).fork(), _depth + 1).ldelim();
        if (message.pinInChatMessage != null && $Object.hasOwnProperty.call(message, "pinInChatMessage"))
            $root.PinInChatMessage.encode(message.pinInChatMessage, writer.uint32(506).fork(), _depth + 1).ldelim();
        if (message.pollCreationMessageV3 != null && $Object.hasOwnProperty.call(message, "pollCreationMessageV3"))
            $root.PollCreationMessage.encode(message.pollCreationMessageV3, writer.uint32(514).fork(), _depth + 1).ldelim();
        if (message.ptvMessage != null && $Object.hasOwnProperty.call(message, "ptvMessage"))
            $root.VideoMessage.encode(message.ptvMessage, writer.uint32(530).fork(), _depth + 1).ldelim();
        if (message.botInvokeMessage != null && $Object.hasOwnProperty.call(message, "botInvokeMessage"))
            $root.FutureProofMessage.encode(message.botInvokeMessage, writer.uint32(538).fork(), _depth + 1).ldelim();
        if (message.encCommentMessage != null && $Object.hasOwnProperty.call(message, "encCommentMessage"))
            $root.EncCommentMessage.encode(message.encCommentMessage, writer.uint32(570).fork(), _depth + 1).ldelim();
        if (message.lottieStickerMessage != null && $Object.hasOwnProperty.call(message, "lottieStickerMessage"))
            $root.FutureProofMessage.encode(message.lottieStickerMessage, writer.uint32(594).fork(), _depth + 1).ldelim();
        if (message.eventMessage != null && $Object.hasOwnProperty.call(message, "eventMessage"))
            $root.EventMessage.encode(message.eventMessage, writer.uint32(602).fork(), _depth + 1).ldelim();
        if (message.encEventResponseMessage != null && $Object.hasOwnProperty.call(message, "encEventResponseMessage"))
            $root.EncEventResponseMessage.encode(message.encEventResponseMessage, writer.uint32(610).fork(), _depth + 1).ldelim();
        if (message.commentMessage != null && $Object.hasOwnProperty.call(message, "commentMessage"))
            $root.CommentMessage.encode(message.commentMessage, writer.uint32(618).fork(), _depth + 1).ldelim();
        if (message.secretEncryptedMessage != null && $Object.hasOwnProperty.call(message, "secretEncryptedMessage"))
            $root.SecretEncryptedMessage.encode(message.secretEncryptedMessage, writer.uint32(658).fork(), _depth + 1).ldelim();
        if (message.albumMessage != null && $Object.hasOwnProperty.call(message, "albumMessage"))
            $root.AlbumMessage.encode(message.albumMessage, writer.uint32(666).fork(), _depth + 1).ldelim();
        if (message.eventCoverImage != null && $Object.hasOwnProperty.call(message, "eventCoverImage"))
            $root.FutureProofMessage.encode(message.eventCoverImage, writer.uint32(682).fork(), _depth + 1).ldelim();
        if (message.statusMentionMessage != null && $Object.hasOwnProperty.call(message, "statusMentionMessage"))
            $root.FutureProofMessage.encode(message.statusMentionMessage, writer.uint32(698).fork(), _depth + 1).ldelim();
        if (message.pollCreationOptionImageMessage != null && $Object.hasOwnProperty.call(message, "pollCreationOptionImageMessage"))
            $root.FutureProofMessage.encode(message.pollCreationOptionImageMessage, writer.uint32(722).fork(), _depth + 1).ldelim();
        if (message.associatedChildMessage != null && $Object.hasOwnProperty.call(message, "associatedChildMessage"))
            $root.FutureProofMessage.encode(message.associatedChildMessage, writer.uint32(730).fork(), _depth + 1).ldelim();
        if (message.groupStatusMentionMessage != null && $Object.hasOwnProperty.call(message, "groupStatusMentionMessage"))
            $root.FutureProofMessage.encode(message.groupStatusMentionMessage, writer.uint32(738).fork(), _depth + 1).ldelim();
        if (message.pollCreationMessageV4 != null && $Object.hasOwnProperty.call(message, "pollCreationMessageV4"))
            $root.FutureProofMessage.encode(message.pollCreationMessageV4, writer.uint32(746).fork(), _depth + 1).ldelim();
        if (message.statusAddYours != null && $Object.hasOwnProperty.call(message, "statusAddYours"))
            $root.FutureProofMessage.encode(message.statusAddYours, writer.uint32(762).fork(), _depth + 1).ldelim();
        if (message.groupStatusMessage != null && $Object.hasOwnProperty.call(message, "groupStatusMessage"))
            $root.FutureProofMessage.encode(message.groupStatusMessage, writer.uint32(770).fork(), _depth + 1).ldelim();
        if (message.limitSharingMessage != null && $Object.hasOwnProperty.call(message, "limitSharingMessage"))
            $root.FutureProofMessage.encode(message.limitSharingMessage, writer.uint32(794).fork(), _depth + 1).ldelim();
        if (message.botTaskMessage != null && $Object.hasOwnProperty.call(message, "botTaskMessage"))
            $root.FutureProofMessage.encode(message.botTaskMessage, writer.uint32(802).fork(), _depth + 1).ldelim();
        if (message.questionMessage != null && $Object.hasOwnProperty.call(message, "questionMessage"))
            $root.FutureProofMessage.encode(message.questionMessage, writer.uint32(810).fork(), _depth + 1).ldelim();
        if (message.groupStatusMessageV2 != null && $Object.hasOwnProperty.call(message, "groupStatusMessageV2"))
            $root.FutureProofMessage.encode(message.groupStatusMessageV2, writer.uint32(826).fork(), _depth + 1).ldelim();
        if (message.botForwardedMessage != null && $Object.hasOwnProperty.call(message, "botForwardedMessage"))
            $root.FutureProofMessage.encode(message.botForwardedMessage, writer.uint32(834).fork(), _depth + 1).ldelim();
        if (message.questionReplyMessage != null && $Object.hasOwnProperty.call(message, "questionReplyMessage"))
            $root.FutureProofMessage.encode(message.questionReplyMessage, writer.uint32(850).fork(), _depth + 1).ldelim();
        if (message.pollCreationMessageV5 != null && $Object.hasOwnProperty.call(message, "pollCreationMessageV5"))
            $root.PollCreationMessage.encode(message.pollCreationMessageV5, writer.uint32(890).fork(), _depth + 1).ldelim();
        if (message.newsletterAdminProfileMessage != null && $Object.hasOwnProperty.call(message, "newsletterAdminProfileMessage"))
            $root.FutureProofMessage.encode(message.newsletterAdminProfileMessage, writer.uint32(930).fork(), _depth + 1).ldelim();
        if (message.spoilerMessage != null && $Object.hasOwnProperty.call(message, "spoilerMessage"))
            $root.FutureProofMessage.encode(message.spoilerMessage, writer.uint32(946).fork(), _depth + 1).ldelim();
        if (message.pollCreationMessageV6 != null && $Object.hasOwnProperty.call(message, "pollCreationMessageV6"))
            $root.PollCreationMessage.encode(message.pollCreationMessageV6, writer.uint32(954).fork(), _depth + 1).ldelim();
        if (message.pollAddOptionMessage != null && $Object.hasOwnProperty.call(message, "pollAddOptionMessage"))
            $root.PollAddOptionMessage.encode(message.pollAddOptionMessage, writer.uint32(970).fork(), _depth + 1).ldelim();
        if (message.newsletterAdminProfileStatusMessage != null && $Object.hasOwnProperty.call(message, "newsletterAdminProfileStatusMessage"))
            $root.FutureProofMessage.encode(message.newsletterAdminProfileStatusMessage, writer.uint32(1010).fork(), _depth + 1).ldelim();
        if (message.botPlatformRegistrationSuccessMessage != null && $Object.hasOwnProperty.call(message, "botPlatformRegistrationSuccessMessage"))
            $root.FutureProofMessage.encode(message.botPlatformRegistrationSuccessMessage, writer.uint32(1050).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Message.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.Message();
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
                    message.conversation = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.senderKeyDistributionMessage = $root.Message.SenderKeyDistributionMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.senderKeyDistributionMessage);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.imageMessage = $root.ImageMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.imageMessage);
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.contactMessage = $root.ContactMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.contactMessage);
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.locationMessage = $root.LocationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.locationMessage);
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.extendedTextMessage = $root.ExtendedTextMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.extendedTextMessage);
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.documentMessage = $root.DocumentMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.documentMessage);
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.audioMessage = $root.AudioMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.audioMessage);
                    continue;
                }
            case 9: {
                    if (wireType !== 2)
                        break;
                    message.videoMessage = $root.VideoMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.videoMessage);
                    continue;
                }
            case 10: {
                    if (wireType !== 2)
                        break;
                    message.call = $root.Call.decode(reader, reader.size(), $undefined, _depth + 1, message.call);
                    continue;
                }
            case 12: {
                    if (wireType !== 2)
                        break;
                    message.protocolMessage = $root.ProtocolMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.protocolMessage);
                    continue;
                }
            case 13: {
                    if (wireType !== 2)
                        break;
                    message.contactsArrayMessage = $root.ContactsArrayMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.contactsArrayMessage);
                    continue;
                }
            case 15: {
                    if (wireType !== 2)
                        break;
                    message.fastRatchetKeySenderKeyDistributionMessage = $root.Message.SenderKeyDistributionMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.fastRatchetKeySenderKeyDistributionMessage);
                    continue;
                }
            case 18: {
                    if (wireType !== 2)
                        break;
                    message.liveLocationMessage = $root.LiveLocationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.liveLocationMessage);
                    continue;
                }
            case 26: {
                    if (wireType !== 2)
                        break;
                    message.stickerMessage = $root.StickerMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.stickerMessage);
                    continue;
                }
            case 28: {
                    if (wireType !== 2)
                        break;
                    message.groupInviteMessage = $root.GroupInviteMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.groupInviteMessage);
                    continue;
                }
            case 31: {
                    if (wireType !== 2)
                        break;
                    message.deviceSentMessage = $root.DeviceSentMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceSentMessage);
                    continue;
                }
            case 35: {
                    if (wireType !== 2)
                        break;
                    message.messageContextInfo = $root.MessageContextInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.messageContextInfo);
                    continue;
                }
            case 37: {
                    if (wireType !== 2)
                        break;
                    message.viewOnceMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.viewOnceMessage);
                    continue;
                }
            case 40: {
                    if (wireType !== 2)
                        break;
                    message.ephemeralMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.ephemeralMessage);
                    continue;
                }
            case 46: {
                    if (wireType !== 2)
                        break;
                    message.reactionMessage = $root.ReactionMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.reactionMessage);
                    continue;
                }
            case 49: {
                    if (wireType !== 2)
                        break;
                    message.pollCreationMessage = $root.PollCreationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationMessage);
                    continue;
                }
            case 50: {
                    if (wireType !== 2)
                        break;
                    message.pollUpdateMessage = $root.PollUpdateMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollUpdateMessage);
                    continue;
                }
            case 51: {
                    if (wireType !== 2)
                        break;
                    message.keepInChatMessage = $root.KeepInChatMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.keepInChatMessage);
                    continue;
                }
            case 53: {
                    if (wireType !== 2)
                        break;
                    message.documentWithCaptionMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.documentWithCaptionMessage);
                    continue;
                }
            case 54: {
                    if (wireType !== 2)
                        break;
                    message.requestPhoneNumberMessage = $root.RequestPhoneNumberMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.requestPhoneNumberMessage);
                    continue;
                }
            case 55: {
                    if (wireType !== 2)
                        break;
                    message.viewOnceMessageV2 = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.viewOnceMessageV2);
                    continue;
                }
            case 56: {
                    if (wireType !== 2)
                        break;
                    message.encReactionMessage = $root.EncReactionMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.encReactionMessage);
                    continue;
                }
            case 58: {
                    if (wireType !== 2)
                        break;
                    message.editedMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.editedMessage);
                    continue;
                }
            case 59: {
                    if (wireType !== 2)
                        break;
                    message.viewOnceMessageV2Extension = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.viewOnceMessageV2Extension);
                    continue;
                }
            case 60: {
                    if (wireType !== 2)
                        break;
                    message.pollCreationMessageV2 = $root.PollCreationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationMessageV2);
                    continue;
                }
            case 62: {
                    if (wireType !== 2)
                        break;
                    message.groupMentionedMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.groupMentionedMessage);
                    continue;
                }
            case 63: {
                    if (wireType !== 2)
                        break;
                    message.pinInChatMessage = $root.PinInChatMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pinInChatMessage);
                    continue;
                }
            case 64: {
                    if (wireType !== 2)
                        break;
                    message.pollCreationMessageV3 = $root.PollCreationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationMessageV3);
                    continue;
                }
            case 66: {
                    if (wireType !== 2)
                        break;
                    message.ptvMessage = $root.VideoMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.ptvMessage);
                    continue;
                }
            case 67: {
                    if (wireType !== 2)
                        break;
                    message.botInvokeMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.botInvokeMessage);
                    continue;
                }
            case 71: {
                    if (wireType !== 2)
                        break;
                    message.encCommentMessage = $root.EncCommentMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.encCommentMessage);
                    continue;
                }
            case 74: {
                    if (wireType !== 2)
                        break;
                    message.lottieStickerMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.lottieStickerMessage);
                    continue;
                }
            case 75: {
                    if (wireType !== 2)
                        break;
                    message.eventMessage = $root.EventMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.eventMessage);
                    continue;
                }
            case 76: {
                    if (wireType !== 2)
                        break;
                    message.encEventResponseMessage = $root.EncEventResponseMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.encEventResponseMessage);
                    continue;
                }
            case 77: {
                    if (wireType !== 2)
                        break;
                    message.commentMessage = $root.CommentMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.commentMessage);
                    continue;
                }
            case 82: {
                    if (wireType !== 2)
                        break;
                    message.secretEncryptedMessage = $root.SecretEncryptedMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.secretEncryptedMessage);
                    continue;
                }
            case 83: {
                    if (wireType !== 2)
                        break;
                    message.albumMessage = $root.AlbumMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.albumMessage);
                    continue;
                }
            case 85: {
                    if (wireType !== 2)
                        break;
                    message.eventCoverImage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.eventCoverImage);
                    continue;
                }
            case 87: {
                    if (wireType !== 2)
                        break;
                    message.statusMentionMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.statusMentionMessage);
                    continue;
                }
            case 90: {
                    if (wireType !== 2)
                        break;
                    message.pollCreationOptionImageMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationOptionImageMessage);
                    continue;
                }
            case 91: {
                    if (wireType !== 2)
                        break;
                    message.associatedChildMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.associatedChildMessage);
                    continue;
                }
            case 92: {
                    if (wireType !== 2)
                        break;
                    message.groupStatusMentionMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.groupStatusMentionMessage);
                    continue;
                }
            case 93: {
                    if (wireType !== 2)
                        break;
                    message.pollCreationMessageV4 = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationMessageV4);
                    continue;
                }
            case 95: {
                    if (wireType !== 2)
                        break;
                    message.statusAddYours = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.statusAddYours);
                    continue;
                }
            case 96: {
                    if (wireType !== 2)
                        break;
                    message.groupStatusMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.groupStatusMessage);
                    continue;
                }
            case 99: {
                    if (wireType !== 2)
                        break;
                    message.limitSharingMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.limitSharingMessage);
                    continue;
                }
            case 100: {
                    if (wireType !== 2)
                        break;
                    message.botTaskMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.botTaskMessage);
                    continue;
                }
            case 101: {
                    if (wireType !== 2)
                        break;
                    message.questionMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.questionMessage);
                    continue;
                }
            case 103: {
                    if (wireType !== 2)
                        break;
                    message.groupStatusMessageV2 = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.groupStatusMessageV2);
                    continue;
                }
            case 104: {
                    if (wireType !== 2)
                        break;
                    message.botForwardedMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.botForwardedMessage);
                    continue;
                }
            case 106: {
                    if (wireType !== 2)
                        break;
                    message.questionReplyMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.questionReplyMessage);
                    continue;
                }
            case 111: {
                    if (wireType !== 2)
                        break;
                    message.pollCreationMessageV5 = $root.PollCreationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationMessageV5);
                    continue;
                }
            case 116: {
                    if (wireType !== 2)
                        break;
                    message.newsletterAdminProfileMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.newsletterAdminProfileMessage);
                    continue;
                }
            case 118: {
                    if (wireType !== 2)
                        break;
                    message.spoilerMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.spoilerMessage);
                    continue;
                }
            case 119: {
                    if (wireType !== 2)
                        break;
                    message.pollCreationMessageV6 = $root.PollCreationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollCreationMessageV6);
                    continue;
                }
            case 121: {
                    if (wireType !== 2)
                        break;
                    message.pollAddOptionMessage = $root.PollAddOptionMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pollAddOptionMessage);
                    continue;
                }
            case 126: {
                    if (wireType !== 2)
                        break;
                    message.newsletterAdminProfileStatusMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.newsletterAdminProfileStatusMessage);
                    continue;
                }
            case 131: {
                    if (wireType !== 2)
                        break;
                    message.botPlatformRegistrationSuccessMessage = $root.FutureProofMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.botPlatformRegistrationSuccessMessage);
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

    Message.SenderKeyDistributionMessage = (function() {

        const SenderKeyDistributionMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SenderKeyDistributionMessage.prototype.groupId = "";
        SenderKeyDistributionMessage.prototype.axolotlSenderKeyDistributionMessage = $util.newBuffer([]);

        SenderKeyDistributionMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                writer.uint32(10).string(message.groupId);
            if (message.axolotlSenderKeyDistributionMessage != null && $Object.hasOwnProperty.call(message, "axolotlSenderKeyDistributionMessage"))
                writer.uint32(18).bytes(message.axolotlSenderKeyDistributionMessage);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SenderKeyDistributionMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.Message.SenderKeyDistributionMessage();
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
                        message.groupId = reader.stringVerify();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.axolotlSenderKeyDistributionMessage = reader.bytes();
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

        return SenderKeyDistributionMessage;
    })();

    return Message;
})();

export const DeviceSentMessage = $root.DeviceSentMessage = (() => {

    const DeviceSentMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    DeviceSentMessage.prototype.destinationJid = "";
    DeviceSentMessage.prototype.message = null;
    DeviceSentMessage.prototype.phash = "";

    DeviceSentMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.destinationJid != null && $Object.hasOwnProperty.call(message, "destinationJid"))
            writer.uint32(10).string(message.destinationJid);
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            $root.Message.encode(message.message, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.phash != null && $Object.hasOwnProperty.call(message, "phash"))
            writer.uint32(26).string(message.phash);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    DeviceSentMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.DeviceSentMessage();
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
                    message.destinationJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.message = $root.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.phash = reader.stringVerify();
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

    return DeviceSentMessage;
})();

export const FutureProofMessage = $root.FutureProofMessage = (() => {

    const FutureProofMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    FutureProofMessage.prototype.message = null;

    FutureProofMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            $root.Message.encode(message.message, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    FutureProofMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.FutureProofMessage();
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
                    message.message = $root.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
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

    return FutureProofMessage;
})();

export const MessageKey = $root.MessageKey = (() => {

    const MessageKey = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    MessageKey.prototype.remoteJid = "";
    MessageKey.prototype.fromMe = false;
    MessageKey.prototype.id = "";
    MessageKey.prototype.participant = "";

    MessageKey.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.remoteJid != null && $Object.hasOwnProperty.call(message, "remoteJid"))
            writer.uint32(10).string(message.remoteJid);
        if (message.fromMe != null && $Object.hasOwnProperty.call(message, "fromMe"))
            writer.uint32(16).bool(message.fromMe);
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(26).string(message.id);
        if (message.participant != null && $Object.hasOwnProperty.call(message, "participant"))
            writer.uint32(34).string(message.participant);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    MessageKey.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.MessageKey();
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
                    message.remoteJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.fromMe = reader.bool();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.id = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.participant = reader.stringVerify();
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

    return MessageKey;
})();

export const ContextInfo = $root.ContextInfo = (() => {

    const ContextInfo = function (properties) {
        this.mentionedJid = [];
        this.groupMentions = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ContextInfo.prototype.stanzaId = "";
    ContextInfo.prototype.participant = "";
    ContextInfo.prototype.quotedMessage = null;
    ContextInfo.prototype.remoteJid = "";
    ContextInfo.prototype.mentionedJid = $util.emptyArray;
    ContextInfo.prototype.forwardingScore = 0;
    ContextInfo.prototype.isForwarded = false;
    ContextInfo.prototype.expiration = 0;
    ContextInfo.prototype.ephemeralSettingTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    ContextInfo.prototype.disappearingMode = null;
    ContextInfo.prototype.groupSubject = "";
    ContextInfo.prototype.parentGroupJid = "";
    ContextInfo.prototype.groupMentions = $util.emptyArray;
    ContextInfo.prototype.nonJidMentions = 0;
    ContextInfo.prototype.isSpoiler = false;

    ContextInfo.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.stanzaId != null && $Object.hasOwnProperty.call(message, "stanzaId"))
            writer.uint32(10).string(message.stanzaId);
        if (message.participant != null && $Object.hasOwnProperty.call(message, "participant"))
            writer.uint32(18).string(message.participant);
        if (message.quotedMessage != null && $Object.hasOwnProperty.call(message, "quotedMessage"))
            $root.Message.encode(message.quotedMessage, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.remoteJid != null && $Object.hasOwnProperty.call(message, "remoteJid"))
            writer.uint32(34).string(message.remoteJid);
        if (message.mentionedJid != null && message.mentionedJid.length)
            for (let i = 0; i < message.mentionedJid.length; ++i)
                writer.uint32(122).string(message.mentionedJid[i]);
        if (message.forwardingScore != null && $Object.hasOwnProperty.call(message, "forwardingScore"))
            writer.uint32(168).uint32(message.forwardingScore);
        if (message.isForwarded != null && $Object.hasOwnProperty.call(message, "isForwarded"))
            writer.uint32(176).bool(message.isForwarded);
        if (message.expiration != null && $Object.hasOwnProperty.call(message, "expiration"))
            writer.uint32(200).uint32(message.expiration);
        if (message.ephemeralSettingTimestamp != null && $Object.hasOwnProperty.call(message, "ephemeralSettingTimestamp"))
            writer.uint32(208).int64(message.ephemeralSettingTimestamp);
        if (message.disappearingMode != null && $Object.hasOwnProperty.call(message, "disappearingMode"))
            $root.DisappearingMode.encode(message.disappearingMode, writer.uint32(258).fork(), _depth + 1).ldelim();
        if (message.groupSubject != null && $Object.hasOwnProperty.call(message, "groupSubject"))
            writer.uint32(274).string(message.groupSubject);
        if (message.parentGroupJid != null && $Object.hasOwnProperty.call(message, "parentGroupJid"))
            writer.uint32(282).string(message.parentGroupJid);
        if (message.groupMentions != null && message.groupMentions.length)
            for (let i = 0; i < message.groupMentions.length; ++i)
                $root.GroupMention.encode(message.groupMentions[i], writer.uint32(322).fork(), _depth + 1).ldelim();
        if (message.nonJidMentions != null && $Object.hasOwnProperty.call(message, "nonJidMentions"))
            writer.uint32(560).uint32(message.nonJidMentions);
        if (message.isSpoiler != null && $Object.hasOwnProperty.call(message, "isSpoiler"))
            writer.uint32(584).bool(message.isSpoiler);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ContextInfo.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ContextInfo();
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
                    message.stanzaId = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.participant = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.quotedMessage = $root.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.quotedMessage);
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.remoteJid = reader.stringVerify();
                    continue;
                }
            case 15: {
                    if (wireType !== 2)
                        break;
                    if (!(message.mentionedJid && message.mentionedJid.length))
                        message.mentionedJid = [];
                    message.mentionedJid.push(reader.stringVerify());
                    continue;
                }
            case 21: {
                    if (wireType !== 0)
                        break;
                    message.forwardingScore = reader.uint32();
                    continue;
                }
            case 22: {
                    if (wireType !== 0)
                        break;
                    message.isForwarded = reader.bool();
                    continue;
                }
            case 25: {
                    if (wireType !== 0)
                        break;
                    message.expiration = reader.uint32();
                    continue;
                }
            case 26: {
                    if (wireType !== 0)
                        break;
                    message.ephemeralSettingTimestamp = reader.int64();
                    continue;
                }
            case 32: {
                    if (wireType !== 2)
                        break;
                    message.disappearingMode = $root.DisappearingMode.decode(reader, reader.size(), $undefined, _depth + 1, message.disappearingMode);
                    continue;
                }
            case 34: {
                    if (wireType !== 2)
                        break;
                    message.groupSubject = reader.stringVerify();
                    continue;
                }
            case 35: {
                    if (wireType !== 2)
                        break;
                    message.parentGroupJid = reader.stringVerify();
                    continue;
                }
            case 40: {
                    if (wireType !== 2)
                        break;
                    if (!(message.groupMentions && message.groupMentions.length))
                        message.groupMentions = [];
                    message.groupMentions.push($root.GroupMention.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 70: {
                    if (wireType !== 0)
                        break;
                    message.nonJidMentions = reader.uint32();
                    continue;
                }
            case 73: {
                    if (wireType !== 0)
                        break;
                    message.isSpoiler = reader.bool();
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

    return ContextInfo;
})();

export const GroupMention = $root.GroupMention = (() => {

    const GroupMention = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    GroupMention.prototype.groupJid = "";
    GroupMention.prototype.groupSubject = "";

    GroupMention.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.groupJid != null && $Object.hasOwnProperty.call(message, "groupJid"))
            writer.uint32(10).string(message.groupJid);
        if (message.groupSubject != null && $Object.hasOwnProperty.call(message, "groupSubject"))
            writer.uint32(18).string(message.groupSubject);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    GroupMention.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.GroupMention();
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
                    message.groupJid = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.groupSubject = reader.stringVerify();
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

    return GroupMention;
})();

export const DisappearingMode = $root.DisappearingMode = (() => {

    const DisappearingMode = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    DisappearingMode.prototype.initiator = 0;
    DisappearingMode.prototype.trigger = 0;
    DisappearingMode.prototype.initiatorDeviceJid = "";
    DisappearingMode.prototype.initiatedByMe = false;

    DisappearingMode.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.initiator != null && $Object.hasOwnProperty.call(message, "initiator"))
            writer.uint32(8).int32(message.initiator);
        if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
            writer.uint32(16).int32(message.trigger);
        if (message.initiatorDeviceJid != null && $Object.hasOwnProperty.call(message, "initiatorDeviceJid"))
            writer.uint32(26).string(message.initiatorDeviceJid);
        if (message.initiatedByMe != null && $Object.hasOwnProperty.call(message, "initiatedByMe"))
            writer.uint32(32).bool(message.initiatedByMe);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    DisappearingMode.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.DisappearingMode();
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
                    message.initiator = reader.int32();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.trigger = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.initiatorDeviceJid = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.initiatedByMe = reader.bool();
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

    DisappearingMode.Initiator = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "CHANGED_IN_CHAT"] = 0;
        values[valuesById[1] = "INITIATED_BY_ME"] = 1;
        values[valuesById[2] = "INITIATED_BY_OTHER"] = 2;
        values[valuesById[3] = "BIZ_UPGRADE_FB_HOSTING"] = 3;
        return values;
    })();

    DisappearingMode.Trigger = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "CHAT_SETTING"] = 1;
        values[valuesById[2] = "ACCOUNT_SETTING"] = 2;
        values[valuesById[3] = "BULK_CHANGE"] = 3;
        values[valuesById[4] = "BIZ_SUPPORTS_FB_HOSTING"] = 4;
        values[valuesById[5] = "UNKNOWN_GROUPS"] = 5;
        return values;
    })();

    return DisappearingMode;
})();

export const MessageContextInfo = $root.MessageContextInfo = (() => {

    const MessageContextInfo = function (properties) {
        this.threadId = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    MessageContextInfo.prototype.deviceListMetadata = null;
    MessageContextInfo.prototype.deviceListMetadataVersion = 0;
    MessageContextInfo.prototype.messageSecret = $util.newBuffer([]);
    MessageContextInfo.prototype.paddingBytes = $util.newBuffer([]);
    MessageContextInfo.prototype.messageAddOnDurationInSecs = 0;
    MessageContextInfo.prototype.reportingTokenVersion = 0;
    MessageContextInfo.prototype.messageAddOnExpiryType = 1;
    MessageContextInfo.prototype.messageAssociation = null;
    MessageContextInfo.prototype.limitSharing = null;
    MessageContextInfo.prototype.limitSharingV2 = null;
    MessageContextInfo.prototype.threadId = $util.emptyArray;

    MessageContextInfo.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.deviceListMetadata != null && $Object.hasOwnProperty.call(message, "deviceListMetadata"))
            $root.DeviceListMetadata.encode(message.deviceListMetadata, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.deviceListMetadataVersion != null && $Object.hasOwnProperty.call(message, "deviceListMetadataVersion"))
            writer.uint32(16).int32(message.deviceListMetadataVersion);
        if (message.messageSecret != null && $Object.hasOwnProperty.call(message, "messageSecret"))
            writer.uint32(26).bytes(message.messageSecret);
        if (message.paddingBytes != null && $Object.hasOwnProperty.call(message, "paddingBytes"))
            writer.uint32(34).bytes(message.paddingBytes);
        if (message.messageAddOnDurationInSecs != null && $Object.hasOwnProperty.call(message, "messageAddOnDurationInSecs"))
            writer.uint32(40).uint32(message.messageAddOnDurationInSecs);
        if (message.reportingTokenVersion != null && $Object.hasOwnProperty.call(message, "reportingTokenVersion"))
            writer.uint32(64).int32(message.reportingTokenVersion);
        if (message.messageAddOnExpiryType != null && $Object.hasOwnProperty.call(message, "messageAddOnExpiryType"))
            writer.uint32(72).int32(message.messageAddOnExpiryType);
        if (message.messageAssociation != null && $Object.hasOwnProperty.call(message, "messageAssociation"))
            $root.MessageAssociation.encode(message.messageAssociation, writer.uint32(82).fork(), _depth + 1).ldelim();
        if (message.limitSharing != null && $Object.hasOwnProperty.call(message, "limitSharing"))
            $root.LimitSharing.encode(message.limitSharing, writer.uint32(106).fork(), _depth + 1).ldelim();
        if (message.limitSharingV2 != null && $Object.hasOwnProperty.call(message, "limitSharingV2"))
            $root.LimitSharing.encode(message.limitSharingV2, writer.uint32(114).fork(), _depth + 1).ldelim();
        if (message.threadId != null && message.threadId.length)
            for (let i = 0; i < message.threadId.length; ++i)
                $root.ThreadID.encode(message.threadId[i], writer.uint32(122).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    MessageContextInfo.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.MessageContextInfo();
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
                    message.deviceListMetadata = $root.DeviceListMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceListMetadata);
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.deviceListMetadataVersion = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.messageSecret = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.paddingBytes = reader.bytes();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.messageAddOnDurationInSecs = reader.uint32();
                    continue;
                }
            case 8: {
                    if (wireType !== 0)
                        break;
                    message.reportingTokenVersion = reader.int32();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.messageAddOnExpiryType = reader.int32();
                    continue;
                }
            case 10: {
                    if (wireType !== 2)
                        break;
                    message.messageAssociation = $root.MessageAssociation.decode(reader, reader.size(), $undefined, _depth + 1, message.messageAssociation);
                    continue;
                }
            case 13: {
                    if (wireType !== 2)
                        break;
                    message.limitSharing = $root.LimitSharing.decode(reader, reader.size(), $undefined, _depth + 1, message.limitSharing);
                    continue;
                }
            case 14: {
                    if (wireType !== 2)
                        break;
                    message.limitSharingV2 = $root.LimitSharing.decode(reader, reader.size(), $undefined, _depth + 1, message.limitSharingV2);
                    continue;
                }
            case 15: {
                    if (wireType !== 2)
                        break;
                    if (!(message.threadId && message.threadId.length))
                        message.threadId = [];
                    message.threadId.push($root.ThreadID.decode(reader, reader.size(), $undefined, _depth + 1));
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

    MessageContextInfo.MessageAddonExpiryType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[1] = "STATIC"] = 1;
        values[valuesById[2] = "DEPENDENT_ON_PARENT"] = 2;
        return values;
    })();

    return MessageContextInfo;
})();

export const DeviceListMetadata = $root.DeviceListMetadata = (() => {

    const DeviceListMetadata = function (properties) {
        this.senderKeyIndexes = [];
        this.recipientKeyIndexes = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    DeviceListMetadata.prototype.senderKeyHash = $util.newBuffer([]);
    DeviceListMetadata.prototype.senderTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    DeviceListMetadata.prototype.senderKeyIndexes = $util.emptyArray;
    DeviceListMetadata.prototype.senderAccountType = 0;
    DeviceListMetadata.prototype.receiverAccountType = 0;
    DeviceListMetadata.prototype.recipientKeyHash = $util.newBuffer([]);
    DeviceListMetadata.prototype.recipientTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    DeviceListMetadata.prototype.recipientKeyIndexes = $util.emptyArray;

    DeviceListMetadata.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.senderKeyHash != null && $Object.hasOwnProperty.call(message, "senderKeyHash"))
            writer.uint32(10).bytes(message.senderKeyHash);
        if (message.senderTimestamp != null && $Object.hasOwnProperty.call(message, "senderTimestamp"))
            writer.uint32(16).uint64(message.senderTimestamp);
        if (message.senderKeyIndexes != null && message.senderKeyIndexes.length)
            writer.uint32(26).uint32s(message.senderKeyIndexes);
        if (message.senderAccountType != null && $Object.hasOwnProperty.call(message, "senderAccountType"))
            writer.uint32(32).int32(message.senderAccountType);
        if (message.receiverAccountType != null && $Object.hasOwnProperty.call(message, "receiverAccountType"))
            writer.uint32(40).int32(message.receiverAccountType);
        if (message.recipientKeyHash != null && $Object.hasOwnProperty.call(message, "recipientKeyHash"))
            writer.uint32(66).bytes(message.recipientKeyHash);
        if (message.recipientTimestamp != null && $Object.hasOwnProperty.call(message, "recipientTimestamp"))
            writer.uint32(72).uint64(message.recipientTimestamp);
        if (message.recipientKeyIndexes != null && message.recipientKeyIndexes.length)
            writer.uint32(82).uint32s(message.recipientKeyIndexes);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    DeviceListMetadata.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.DeviceListMetadata();
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
                    message.senderKeyHash = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.senderTimestamp = reader.uint64();
                    continue;
                }
            case 3: {
                    if (wireType === 2) {
                        if (!(message.senderKeyIndexes && message.senderKeyIndexes.length))
                            message.senderKeyIndexes = [];
                        reader.uint32s(message.senderKeyIndexes);
                        continue;
                    }
                    if (wireType !== 0)
                        break;
                    if (!(message.senderKeyIndexes && message.senderKeyIndexes.length))
                        message.senderKeyIndexes = [];
                    message.senderKeyIndexes.push(reader.uint32());
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.senderAccountType = reader.int32();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.receiverAccountType = reader.int32();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.recipientKeyHash = reader.bytes();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.recipientTimestamp = reader.uint64();
                    continue;
                }
            case 10: {
                    if (wireType === 2) {
                        if (!(message.recipientKeyIndexes && message.recipientKeyIndexes.length))
                            message.recipientKeyIndexes = [];
                        reader.uint32s(message.recipientKeyIndexes);
                        continue;
                    }
                    if (wireType !== 0)
                        break;
                    if (!(message.recipientKeyIndexes && message.recipientKeyIndexes.length))
                        message.recipientKeyIndexes = [];
                    message.recipientKeyIndexes.push(reader.uint32());
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

    return DeviceListMetadata;
})();

export const MessageAssociation = $root.MessageAssociation = (() => {

    const MessageAssociation = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    MessageAssociation.prototype.associationType = 0;
    MessageAssociation.prototype.parentMessageKey = null;
    MessageAssociation.prototype.messageIndex = 0;

    MessageAssociation.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.associationType != null && $Object.hasOwnProperty.call(message, "associationType"))
            writer.uint32(8).int32(message.associationType);
        if (message.parentMessageKey != null && $Object.hasOwnProperty.call(message, "parentMessageKey"))
            $root.MessageKey.encode(message.parentMessageKey, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.messageIndex != null && $Object.hasOwnProperty.call(message, "messageIndex"))
            writer.uint32(24).int32(message.messageIndex);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    MessageAssociation.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.MessageAssociation();
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
                    message.associationType = reader.int32();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.parentMessageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.parentMessageKey);
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.messageIndex = reader.int32();
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

    MessageAssociation.AssociationType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "MEDIA_ALBUM"] = 1;
        values[valuesById[2] = "BOT_PLUGIN"] = 2;
        values[valuesById[3] = "EVENT_COVER_IMAGE"] = 3;
        values[valuesById[4] = "STATUS_POLL"] = 4;
        values[valuesById[5] = "HD_VIDEO_DUAL_UPLOAD"] = 5;
        values[valuesById[6] = "STATUS_EXTERNAL_RESHARE"] = 6;
        values[valuesById[7] = "MEDIA_POLL"] = 7;
        values[valuesById[8] = "STATUS_ADD_YOURS"] = 8;
        values[valuesById[9] = "STATUS_NOTIFICATION"] = 9;
        values[valuesById[10] = "HD_IMAGE_DUAL_UPLOAD"] = 10;
        values[valuesById[11] = "STICKER_ANNOTATION"] = 11;
        values[valuesById[12] = "MOTION_PHOTO"] = 12;
        values[valuesById[13] = "STATUS_LINK_ACTION"] = 13;
        values[valuesById[14] = "VIEW_ALL_REPLIES"] = 14;
        values[valuesById[15] = "STATUS_ADD_YOURS_AI_IMAGINE"] = 15;
        values[valuesById[16] = "STATUS_QUESTION"] = 16;
        values[valuesById[17] = "STATUS_ADD_YOURS_DIWALI"] = 17;
        values[valuesById[18] = "STATUS_REACTION"] = 18;
        values[valuesById[19] = "HEVC_VIDEO_DUAL_UPLOAD"] = 19;
        values[valuesById[20] = "POLL_ADD_OPTION"] = 20;
        return values;
    })();

    return MessageAssociation;
})();

export const ThreadID = $root.ThreadID = (() => {

    const ThreadID = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ThreadID.prototype.threadType = 0;
    ThreadID.prototype.threadKey = null;

    ThreadID.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.threadType != null && $Object.hasOwnProperty.call(message, "threadType"))
            writer.uint32(8).int32(message.threadType);
        if (message.threadKey != null && $Object.hasOwnProperty.call(message, "threadKey"))
            $root.MessageKey.encode(message.threadKey, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ThreadID.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ThreadID();
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
                    message.threadType = reader.int32();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.threadKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.threadKey);
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

    ThreadID.ThreadType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "VIEW_REPLIES"] = 1;
        values[valuesById[2] = "AI_THREAD"] = 2;
        return values;
    })();

    return ThreadID;
})();

export const LimitSharing = $root.LimitSharing = (() => {

    const LimitSharing = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LimitSharing.prototype.sharingLimited = false;
    LimitSharing.prototype.trigger = 0;
    LimitSharing.prototype.limitSharingSettingTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    LimitSharing.prototype.initiatedByMe = false;

    LimitSharing.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.sharingLimited != null && $Object.hasOwnProperty.call(message, "sharingLimited"))
            writer.uint32(8).bool(message.sharingLimited);
        if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
            writer.uint32(16).int32(message.trigger);
        if (message.limitSharingSettingTimestamp != null && $Object.hasOwnProperty.call(message, "limitSharingSettingTimestamp"))
            writer.uint32(24).int64(message.limitSharingSettingTimestamp);
        if (message.initiatedByMe != null && $Object.hasOwnProperty.call(message, "initiatedByMe"))
            writer.uint32(32).bool(message.initiatedByMe);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LimitSharing.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LimitSharing();
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
                    message.sharingLimited = reader.bool();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.trigger = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.limitSharingSettingTimestamp = reader.int64();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.initiatedByMe = reader.bool();
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

    LimitSharing.TriggerType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "CHAT_SETTING"] = 1;
        values[valuesById[2] = "BIZ_SUPPORTS_FB_HOSTING"] = 2;
        values[valuesById[3] = "UNKNOWN_GROUP"] = 3;
        return values;
    })();

    return LimitSharing;
})();

export const ClientPairingProps = $root.ClientPairingProps = (() => {

    const ClientPairingProps = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientPairingProps.prototype.isChatDbLidMigrated = false;
    ClientPairingProps.prototype.isSyncdPureLidSession = false;
    ClientPairingProps.prototype.isSyncdSnapshotRecoveryEnabled = false;
    ClientPairingProps.prototype.isHsThumbnailSyncEnabled = false;
    ClientPairingProps.prototype.subscriptionSyncPayload = $util.newBuffer([]);

    ClientPairingProps.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.isChatDbLidMigrated != null && $Object.hasOwnProperty.call(message, "isChatDbLidMigrated"))
            writer.uint32(8).bool(message.isChatDbLidMigrated);
        if (message.isSyncdPureLidSession != null && $Object.hasOwnProperty.call(message, "isSyncdPureLidSession"))
            writer.uint32(16).bool(message.isSyncdPureLidSession);
        if (message.isSyncdSnapshotRecoveryEnabled != null && $Object.hasOwnProperty.call(message, "isSyncdSnapshotRecoveryEnabled"))
            writer.uint32(24).bool(message.isSyncdSnapshotRecoveryEnabled);
        if (message.isHsThumbnailSyncEnabled != null && $Object.hasOwnProperty.call(message, "isHsThumbnailSyncEnabled"))
            writer.uint32(32).bool(message.isHsThumbnailSyncEnabled);
        if (message.subscriptionSyncPayload != null && $Object.hasOwnProperty.call(message, "subscriptionSyncPayload"))
            writer.uint32(42).bytes(message.subscriptionSyncPayload);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientPairingProps.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ClientPairingProps();
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
                    message.isChatDbLidMigrated = reader.bool();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.isSyncdPureLidSession = reader.bool();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.isSyncdSnapshotRecoveryEnabled = reader.bool();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.isHsThumbnailSyncEnabled = reader.bool();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.subscriptionSyncPayload = reader.bytes();
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

    return ClientPairingProps;
})();

export const CompanionEphemeralIdentity = $root.CompanionEphemeralIdentity = (() => {

    const CompanionEphemeralIdentity = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    CompanionEphemeralIdentity.prototype.publicKey = $util.newBuffer([]);
    CompanionEphemeralIdentity.prototype.deviceType = 0;
    CompanionEphemeralIdentity.prototype.ref = "";

    CompanionEphemeralIdentity.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey"))
            writer.uint32(10).bytes(message.publicKey);
        if (message.deviceType != null && $Object.hasOwnProperty.call(message, "deviceType"))
            writer.uint32(16).int32(message.deviceType);
        if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
            writer.uint32(26).string(message.ref);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    CompanionEphemeralIdentity.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.CompanionEphemeralIdentity();
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
                    message.publicKey = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.deviceType = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.ref = reader.stringVerify();
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

    return CompanionEphemeralIdentity;
})();

export const CompanionCommitment = $root.CompanionCommitment = (() => {

    const CompanionCommitment = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    CompanionCommitment.prototype.hash = $util.newBuffer([]);

    CompanionCommitment.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
            writer.uint32(10).bytes(message.hash);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    CompanionCommitment.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.CompanionCommitment();
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
                    message.hash = reader.bytes();
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

    return CompanionCommitment;
})();

export const ProloguePayload = $root.ProloguePayload = (() => {

    const ProloguePayload = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ProloguePayload.prototype.companionEphemeralIdentity = $util.newBuffer([]);
    ProloguePayload.prototype.commitment = null;

    ProloguePayload.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.companionEphemeralIdentity != null && $Object.hasOwnProperty.call(message, "companionEphemeralIdentity"))
            writer.uint32(10).bytes(message.companionEphemeralIdentity);
        if (message.commitment != null && $Object.hasOwnProperty.call(message, "commitment"))
            $root.CompanionCommitment.encode(message.commitment, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ProloguePayload.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ProloguePayload();
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
                    message.companionEphemeralIdentity = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.commitment = $root.CompanionCommitment.decode(reader, reader.size(), $undefined, _depth + 1, message.commitment);
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

    return ProloguePayload;
})();

export const PrimaryEphemeralIdentity = $root.PrimaryEphemeralIdentity = (() => {

    const PrimaryEphemeralIdentity = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PrimaryEphemeralIdentity.prototype.publicKey = $util.newBuffer([]);
    PrimaryEphemeralIdentity.prototype.nonce = $util.newBuffer([]);

    PrimaryEphemeralIdentity.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey"))
            writer.uint32(10).bytes(message.publicKey);
        if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
            writer.uint32(18).bytes(message.nonce);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PrimaryEphemeralIdentity.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PrimaryEphemeralIdentity();
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
                    message.publicKey = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.nonce = reader.bytes();
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

    return PrimaryEphemeralIdentity;
})();

export const PairingRequest = $root.PairingRequest = (() => {

    const PairingRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PairingRequest.prototype.companionPublicKey = $util.newBuffer([]);
    PairingRequest.prototype.companionIdentityKey = $util.newBuffer([]);
    PairingRequest.prototype.advSecret = $util.newBuffer([]);

    PairingRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.companionPublicKey != null && $Object.hasOwnProperty.call(message, "companionPublicKey"))
            writer.uint32(10).bytes(message.companionPublicKey);
        if (message.companionIdentityKey != null && $Object.hasOwnProperty.call(message, "companionIdentityKey"))
            writer.uint32(18).bytes(message.companionIdentityKey);
        if (message.advSecret != null && $Object.hasOwnProperty.call(message, "advSecret"))
            writer.uint32(26).bytes(message.advSecret);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PairingRequest.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PairingRequest();
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
                    message.companionPublicKey = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.companionIdentityKey = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.advSecret = reader.bytes();
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

    return PairingRequest;
})();

export const EncryptedPairingRequest = $root.EncryptedPairingRequest = (() => {

    const EncryptedPairingRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EncryptedPairingRequest.prototype.encryptedPayload = $util.newBuffer([]);
    EncryptedPairingRequest.prototype.iv = $util.newBuffer([]);

    EncryptedPairingRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.encryptedPayload != null && $Object.hasOwnProperty.call(message, "encryptedPayload"))
            writer.uint32(10).bytes(message.encryptedPayload);
        if (message.iv != null && $Object.hasOwnProperty.call(message, "iv"))
            writer.uint32(18).bytes(message.iv);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EncryptedPairingRequest.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.EncryptedPairingRequest();
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
                    message.encryptedPayload = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.iv = reader.bytes();
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

    return EncryptedPairingRequest;
})();

export const ProtocolMessage = $root.ProtocolMessage = (() => {

    const ProtocolMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ProtocolMessage.prototype.key = null;
    ProtocolMessage.prototype.type = 0;
    ProtocolMessage.prototype.ephemeralExpiration = 0;
    ProtocolMessage.prototype.ephemeralSettingTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    ProtocolMessage.prototype.historySyncNotification = null;
    ProtocolMessage.prototype.appStateSyncKeyShare = null;
    ProtocolMessage.prototype.appStateSyncKeyRequest = null;
    ProtocolMessage.prototype.initialSecurityNotificationSettingSync = null;
    ProtocolMessage.prototype.appStateFatalExceptionNotification = null;
    ProtocolMessage.prototype.disappearingMode = null;
    ProtocolMessage.prototype.editedMessage = null;
    ProtocolMessage.prototype.timestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    ProtocolMessage.prototype.peerDataOperationRequestMessage = null;
    ProtocolMessage.prototype.peerDataOperationRequestResponseMessage = null;
    ProtocolMessage.prototype.lidMigrationMappingSyncMessage = null;
    ProtocolMessage.prototype.limitSharing = null;

    ProtocolMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
            $root.MessageKey.encode(message.key, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
            writer.uint32(16).int32(message.type);
        if (message.ephemeralExpiration != null && $Object.hasOwnProperty.call(message, "ephemeralExpiration"))
            writer.uint32(32).uint32(message.ephemeralExpiration);
        if (message.ephemeralSettingTimestamp != null && $Object.hasOwnProperty.call(message, "ephemeralSettingTimestamp"))
            writer.uint32(40).int64(message.ephemeralSettingTimestamp);
        if (message.historySyncNotification != null && $Object.hasOwnProperty.call(message, "historySyncNotification"))
            $root.HistorySyncNotification.encode(message.historySyncNotification, writer.uint32(50).fork(), _depth + 1).ldelim();
        if (message.appStateSyncKeyShare != null && $Object.hasOwnProperty.call(message, "appStateSyncKeyShare"))
            $root.AppStateSyncKeyShare.encode(message.appStateSyncKeyShare, writer.uint32(58).fork(), _depth + 1).ldelim();
        if (message.appStateSyncKeyRequest != null && $Object.hasOwnProperty.call(message, "appStateSyncKeyRequest"))
            $root.AppStateSyncKeyRequest.encode(message.appStateSyncKeyRequest, writer.uint32(66).fork(), _depth + 1).ldelim();
        if (message.initialSecurityNotificationSettingSync != null && $Object.hasOwnProperty.call(message, "initialSecurityNotificationSettingSync"))
            $root.InitialSecurityNotificationSettingSync.encode(message.initialSecurityNotificationSettingSync, writer.uint32(74).fork(), _depth + 1).ldelim();
        if (message.appStateFatalExceptionNotification != null && $Object.hasOwnProperty.call(message, "appStateFatalExceptionNotification"))
            $root.AppStateFatalExceptionNotification.encode(message.appStateFatalExceptionNotification, writer.uint32(82).fork(), _depth + 1).ldelim();
        if (message.disappearingMode != null && $Object.hasOwnProperty.call(message, "disappearingMode"))
            $root.DisappearingMode.encode(message.disappearingMode, writer.uint32(90).fork(), _depth + 1).ldelim();
        if (message.editedMessage != null && $Object.hasOwnProperty.call(message, "editedMessage"))
            $root.Message.encode(message.editedMessage, writer.uint32(114).fork(), _depth + 1).ldelim();
        if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs"))
            writer.uint32(120).int64(message.timestampMs);
        if (message.peerDataOperationRequestMessage != null && $Object.hasOwnProperty.call(message, "peerDataOperationRequestMessage"))
            $root.PeerDataOperationRequestMessage.encode(message.peerDataOperationRequestMessage, writer.uint32(130).fork(), _depth + 1).ldelim();
        if (message.peerDataOperationRequestResponseMessage != null && $Object.hasOwnProperty.call(message, "peerDataOperationRequestResponseMessage"))
            $root.PeerDataOperationRequestResponseMessage.encode(message.peerDataOperationRequestResponseMessage, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.lidMigrationMappingSyncMessage != null && $Object.hasOwnProperty.call(message, "lidMigrationMappingSyncMessage"))
            $root.LIDMigrationMappingSyncMessage.encode(message.lidMigrationMappingSyncMessage, writer.uint32(186).fork(), _depth + 1).ldelim();
        if (message.limitSharing != null && $Object.hasOwnProperty.call(message, "limitSharing"))
            $root.LimitSharing.encode(message.limitSharing, writer.uint32(194).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ProtocolMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ProtocolMessage();
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
                    message.key = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.type = reader.int32();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.ephemeralExpiration = reader.uint32();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.ephemeralSettingTimestamp = reader.int64();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.historySyncNotification = $root.HistorySyncNotification.decode(reader, reader.size(), $undefined, _depth + 1, message.historySyncNotification);
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.appStateSyncKeyShare = $root.AppStateSyncKeyShare.decode(reader, reader.size(), $undefined, _depth + 1, message.appStateSyncKeyShare);
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.appStateSyncKeyRequest = $root.AppStateSyncKeyRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.appStateSyncKeyRequest);
                    continue;
                }
            case 9: {
                    if (wireType !== 2)
                        break;
                    message.initialSecurityNotificationSettingSync = $root.InitialSecurityNotificationSettingSync.decode(reader, reader.size(), $undefined, _depth + 1, message.initialSecurityNotificationSettingSync);
                    continue;
                }
            case 10: {
                    if (wireType !== 2)
                        break;
                    message.appStateFatalExceptionNotification = $root.AppStateFatalExceptionNotification.decode(reader, reader.size(), $undefined, _depth + 1, message.appStateFatalExceptionNotification);
                    continue;
                }
            case 11: {
                    if (wireType !== 2)
                        break;
                    message.disappearingMode = $root.DisappearingMode.decode(reader, reader.size(), $undefined, _depth + 1, message.disappearingMode);
                    continue;
                }
            case 14: {
                    if (wireType !== 2)
                        break;
                    message.editedMessage = $root.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.editedMessage);
                    continue;
                }
            case 15: {
                    if (wireType !== 0)
                        break;
                    message.timestampMs = reader.int64();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.peerDataOperationRequestMessage = $root.PeerDataOperationRequestMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.peerDataOperationRequestMessage);
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.peerDataOperationRequestResponseMessage = $root.PeerDataOperationRequestResponseMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.peerDataOperationRequestResponseMessage);
                    continue;
                }
            case 23: {
                    if (wireType !== 2)
                        break;
                    message.lidMigrationMappingSyncMessage = $root.LIDMigrationMappingSyncMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.lidMigrationMappingSyncMessage);
                    continue;
                }
            case 24: {
                    if (wireType !== 2)
                        break;
                    message.limitSharing = $root.LimitSharing.decode(reader, reader.size(), $undefined, _depth + 1, message.limitSharing);
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

    ProtocolMessage.Type = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "REVOKE"] = 0;
        values[valuesById[3] = "EPHEMERAL_SETTING"] = 3;
        values[valuesById[4] = "EPHEMERAL_SYNC_RESPONSE"] = 4;
        values[valuesById[5] = "HISTORY_SYNC_NOTIFICATION"] = 5;
        values[valuesById[6] = "APP_STATE_SYNC_KEY_SHARE"] = 6;
        values[valuesById[7] = "APP_STATE_SYNC_KEY_REQUEST"] = 7;
        values[valuesById[8] = "MSG_FANOUT_BACKFILL_REQUEST"] = 8;
        values[valuesById[9] = "INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC"] = 9;
        values[valuesById[10] = "APP_STATE_FATAL_EXCEPTION_NOTIFICATION"] = 10;
        values[valuesById[11] = "SHARE_PHONE_NUMBER"] = 11;
        values[valuesById[14] = "MESSAGE_EDIT"] = 14;
        values[valuesById[16] = "PEER_DATA_OPERATION_REQUEST_MESSAGE"] = 16;
        values[valuesById[17] = "PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE"] = 17;
        values[valuesById[18] = "REQUEST_WELCOME_MESSAGE"] = 18;
        values[valuesById[19] = "BOT_FEEDBACK_MESSAGE"] = 19;
        values[valuesById[20] = "MEDIA_NOTIFY_MESSAGE"] = 20;
        values[valuesById[21] = "CLOUD_API_THREAD_CONTROL_NOTIFICATION"] = 21;
        values[valuesById[22] = "LID_MIGRATION_MAPPING_SYNC"] = 22;
        values[valuesById[23] = "REMINDER_MESSAGE"] = 23;
        values[valuesById[24] = "BOT_MEMU_ONBOARDING_MESSAGE"] = 24;
        values[valuesById[25] = "STATUS_MENTION_MESSAGE"] = 25;
        values[valuesById[26] = "STOP_GENERATION_MESSAGE"] = 26;
        values[valuesById[27] = "LIMIT_SHARING"] = 27;
        values[valuesById[28] = "AI_PSI_METADATA"] = 28;
        values[valuesById[29] = "AI_QUERY_FANOUT"] = 29;
        values[valuesById[30] = "GROUP_MEMBER_LABEL_CHANGE"] = 30;
        values[valuesById[31] = "AI_MEDIA_COLLECTION_MESSAGE"] = 31;
        values[valuesById[32] = "MESSAGE_UNSCHEDULE"] = 32;
        values[valuesById[34] = "CHAT_THEME_SETTING"] = 34;
        values[valuesById[35] = "AI_METADATA_OPERATION"] = 35;
        values[valuesById[36] = "MARK_AS_VERIFIED_ACTION"] = 36;
        values[valuesById[37] = "COEX_STATE_SYNC"] = 37;
        return values;
    })();

    return ProtocolMessage;
})();

export const HistorySyncNotification = $root.HistorySyncNotification = (() => {

    const HistorySyncNotification = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    HistorySyncNotification.prototype.fileSha256 = $util.newBuffer([]);
    HistorySyncNotification.prototype.fileLength = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    HistorySyncNotification.prototype.mediaKey = $util.newBuffer([]);
    HistorySyncNotification.prototype.fileEncSha256 = $util.newBuffer([]);
    HistorySyncNotification.prototype.directPath = "";
    HistorySyncNotification.prototype.syncType = 0;
    HistorySyncNotification.prototype.chunkOrder = 0;
    HistorySyncNotification.prototype.originalMessageId = "";
    HistorySyncNotification.prototype.progress = 0;
    HistorySyncNotification.prototype.oldestMsgInChunkTimestampSec = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    HistorySyncNotification.prototype.initialHistBootstrapInlinePayload = $util.newBuffer([]);
    HistorySyncNotification.prototype.peerDataRequestSessionId = "";
    HistorySyncNotification.prototype.fullHistorySyncOnDemandRequestMetadata = null;
    HistorySyncNotification.prototype.encHandle = "";
    HistorySyncNotification.prototype.messageAccessStatus = null;

    HistorySyncNotification.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.fileSha256 != null && $Object.hasOwnProperty.call(message, "fileSha256"))
            writer.uint32(10).bytes(message.fileSha256);
        if (message.fileLength != null && $Object.hasOwnProperty.call(message, "fileLength"))
            writer.uint32(16).uint64(message.fileLength);
        if (message.mediaKey != null && $Object.hasOwnProperty.call(message, "mediaKey"))
            writer.uint32(26).bytes(message.mediaKey);
        if (message.fileEncSha256 != null && $Object.hasOwnProperty.call(message, "fileEncSha256"))
            writer.uint32(34).bytes(message.fileEncSha256);
        if (message.directPath != null && $Object.hasOwnProperty.call(message, "directPath"))
            writer.uint32(42).string(message.directPath);
        if (message.syncType != null && $Object.hasOwnProperty.call(message, "syncType"))
            writer.uint32(48).int32(message.syncType);
        if (message.chunkOrder != null && $Object.hasOwnProperty.call(message, "chunkOrder"))
            writer.uint32(56).uint32(message.chunkOrder);
        if (message.originalMessageId != null && $Object.hasOwnProperty.call(message, "originalMessageId"))
            writer.uint32(66).string(message.originalMessageId);
        if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
            writer.uint32(72).uint32(message.progress);
        if (message.oldestMsgInChunkTimestampSec != null && $Object.hasOwnProperty.call(message, "oldestMsgInChunkTimestampSec"))
            writer.uint32(80).int64(message.oldestMsgInChunkTimestampSec);
        if (message.initialHistBootstrapInlinePayload != null && $Object.hasOwnProperty.call(message, "initialHistBootstrapInlinePayload"))
            writer.uint32(90).bytes(message.initialHistBootstrapInlinePayload);
        if (message.peerDataRequestSessionId != null && $Object.hasOwnProperty.call(message, "peerDataRequestSessionId"))
            writer.uint32(98).string(message.peerDataRequestSessionId);
        if (message.fullHistorySyncOnDemandRequestMetadata != null && $Object.hasOwnProperty.call(message, "fullHistorySyncOnDemandRequestMetadata"))
            $root.FullHistorySyncOnDemandRequestMetadata.encode(message.fullHistorySyncOnDemandRequestMetadata, writer.uint32(106).fork(), _depth + 1).ldelim();
        if (message.encHandle != null && $Object.hasOwnProperty.call(message, "encHandle"))
            writer.uint32(114).string(message.encHandle);
        if (message.messageAccessStatus != null && $Object.hasOwnProperty.call(message, "messageAccessStatus"))
            $root.HistorySyncMessageAccessStatus.encode(message.messageAccessStatus, writer.uint32(122).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    HistorySyncNotification.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.HistorySyncNotification();
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
                    message.fileSha256 = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.fileLength = reader.uint64();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.mediaKey = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.fileEncSha256 = reader.bytes();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.directPath = reader.stringVerify();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.syncType = reader.int32();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.chunkOrder = reader.uint32();
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.originalMessageId = reader.stringVerify();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.progress = reader.uint32();
                    continue;
                }
            case 10: {
                    if (wireType !== 0)
                        break;
                    message.oldestMsgInChunkTimestampSec = reader.int64();
                    continue;
                }
            case 11: {
                    if (wireType !== 2)
                        break;
                    message.initialHistBootstrapInlinePayload = reader.bytes();
                    continue;
                }
            case 12: {
                    if (wireType !== 2)
                        break;
                    message.peerDataRequestSessionId = reader.stringVerify();
                    continue;
                }
            case 13: {
                    if (wireType !== 2)
                        break;
                    message.fullHistorySyncOnDemandRequestMetadata = $root.FullHistorySyncOnDemandRequestMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.fullHistorySyncOnDemandRequestMetadata);
                    continue;
                }
            case 14: {
                    if (wireType !== 2)
                        break;
                    message.encHandle = reader.stringVerify();
                    continue;
                }
            case 15: {
                    if (wireType !== 2)
                        break;
                    message.messageAccessStatus = $root.HistorySyncMessageAccessStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.messageAccessStatus);
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

    return HistorySyncNotification;
})();

export const HistorySyncType = $root.HistorySyncType = (() => {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "INITIAL_BOOTSTRAP"] = 0;
    values[valuesById[1] = "INITIAL_STATUS_V3"] = 1;
    values[valuesById[2] = "FULL"] = 2;
    values[valuesById[3] = "RECENT"] = 3;
    values[valuesById[4] = "PUSH_NAME"] = 4;
    values[valuesById[5] = "NON_BLOCKING_DATA"] = 5;
    values[valuesById[6] = "ON_DEMAND"] = 6;
    values[valuesById[7] = "NO_HISTORY"] = 7;
    values[valuesById[8] = "MESSAGE_ACCESS_STATUS"] = 8;
    return values;
})();

export const FullHistorySyncOnDemandRequestMetadata = $root.FullHistorySyncOnDemandRequestMetadata = (() => {

    const FullHistorySyncOnDemandRequestMetadata = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    FullHistorySyncOnDemandRequestMetadata.prototype.requestId = "";
    FullHistorySyncOnDemandRequestMetadata.prototype.businessProduct = "";
    FullHistorySyncOnDemandRequestMetadata.prototype.opaqueClientData = $util.newBuffer([]);

    FullHistorySyncOnDemandRequestMetadata.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId"))
            writer.uint32(10).string(message.requestId);
        if (message.businessProduct != null && $Object.hasOwnProperty.call(message, "businessProduct"))
            writer.uint32(18).string(message.businessProduct);
        if (message.opaqueClientData != null && $Object.hasOwnProperty.call(message, "opaqueClientData"))
            writer.uint32(26).bytes(message.opaqueClientData);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    FullHistorySyncOnDemandRequestMetadata.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.FullHistorySyncOnDemandRequestMetadata();
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
                    message.requestId = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.businessProduct = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.opaqueClientData = reader.bytes();
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

    return FullHistorySyncOnDemandRequestMetadata;
})();

export const FullHistorySyncOnDemandConfig = $root.FullHistorySyncOnDemandConfig = (() => {

    const FullHistorySyncOnDemandConfig = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    FullHistorySyncOnDemandConfig.prototype.historyFromTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    FullHistorySyncOnDemandConfig.prototype.historyDurationDays = 0;

    FullHistorySyncOnDemandConfig.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.historyFromTimestamp != null && $Object.hasOwnProperty.call(message, "historyFromTimestamp"))
            writer.uint32(8).uint64(message.historyFromTimestamp);
        if (message.historyDurationDays != null && $Object.hasOwnProperty.call(message, "historyDurationDays"))
            writer.uint32(16).uint32(message.historyDurationDays);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    FullHistorySyncOnDemandConfig.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.FullHistorySyncOnDemandConfig();
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
                    message.historyFromTimestamp = reader.uint64();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.historyDurationDays = reader.uint32();
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

    return FullHistorySyncOnDemandConfig;
})();

export const HistorySyncMessageAccessStatus = $root.HistorySyncMessageAccessStatus = (() => {

    const HistorySyncMessageAccessStatus = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    HistorySyncMessageAccessStatus.prototype.completeAccessGranted = false;

    HistorySyncMessageAccessStatus.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.completeAccessGranted != null && $Object.hasOwnProperty.call(message, "completeAccessGranted"))
            writer.uint32(8).bool(message.completeAccessGranted);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    HistorySyncMessageAccessStatus.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.HistorySyncMessageAccessStatus();
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
                    message.completeAccessGranted = reader.bool();
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

    return HistorySyncMessageAccessStatus;
})();

export const AppStateSyncKeyShare = $root.AppStateSyncKeyShare = (() => {

    const AppStateSyncKeyShare = function (properties) {
        this.keys = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AppStateSyncKeyShare.prototype.keys = $util.emptyArray;

    AppStateSyncKeyShare.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.keys != null && message.keys.length)
            for (let i = 0; i < message.keys.length; ++i)
                $root.AppStateSyncKey.encode(message.keys[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AppStateSyncKeyShare.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AppStateSyncKeyShare();
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
                    if (!(message.keys && message.keys.length))
                        message.keys = [];
                    message.keys.push($root.AppStateSyncKey.decode(reader, reader.size(), $undefined, _depth + 1));
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

    return AppStateSyncKeyShare;
})();

export const AppStateSyncKeyRequest = $root.AppStateSyncKeyRequest = (() => {

    const AppStateSyncKeyRequest = function (properties) {
        this.keyIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AppStateSyncKeyRequest.prototype.keyIds = $util.emptyArray;

    AppStateSyncKeyRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.keyIds != null && message.keyIds.length)
            for (let i = 0; i < message.keyIds.length; ++i)
                $root.AppStateSyncKeyId.encode(message.keyIds[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AppStateSyncKeyRequest.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AppStateSyncKeyRequest();
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
                    if (!(message.keyIds && message.keyIds.length))
                        message.keyIds = [];
                    message.keyIds.push($root.AppStateSyncKeyId.decode(reader, reader.size(), $undefined, _depth + 1));
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

    return AppStateSyncKeyRequest;
})();

export const AppStateSyncKey = $root.AppStateSyncKey = (() => {

    const AppStateSyncKey = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AppStateSyncKey.prototype.keyId = null;
    AppStateSyncKey.prototype.keyData = null;

    AppStateSyncKey.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
            $root.AppStateSyncKeyId.encode(message.keyId, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.keyData != null && $Object.hasOwnProperty.call(message, "keyData"))
            $root.AppStateSyncKeyData.encode(message.keyData, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AppStateSyncKey.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AppStateSyncKey();
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
                    message.keyId = $root.AppStateSyncKeyId.decode(reader, reader.size(), $undefined, _depth + 1, message.keyId);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.keyData = $root.AppStateSyncKeyData.decode(reader, reader.size(), $undefined, _depth + 1, message.keyData);
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

    return AppStateSyncKey;
})();

export const AppStateSyncKeyId = $root.AppStateSyncKeyId = (() => {

    const AppStateSyncKeyId = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AppStateSyncKeyId.prototype.keyId = $util.newBuffer([]);

    AppStateSyncKeyId.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
            writer.uint32(10).bytes(message.keyId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AppStateSyncKeyId.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AppStateSyncKeyId();
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
                    message.keyId = reader.bytes();
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

    return AppStateSyncKeyId;
})();

export const AppStateSyncKeyData = $root.AppStateSyncKeyData = (() => {

    const AppStateSyncKeyData = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AppStateSyncKeyData.prototype.keyData = $util.newBuffer([]);
    AppStateSyncKeyData.prototype.fingerprint = null;
    AppStateSyncKeyData.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    AppStateSyncKeyData.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.keyData != null && $Object.hasOwnProperty.call(message, "keyData"))
            writer.uint32(10).bytes(message.keyData);
        if (message.fingerprint != null && $Object.hasOwnProperty.call(message, "fingerprint"))
            $root.AppStateSyncKeyFingerprint.encode(message.fingerprint, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
            writer.uint32(24).int64(message.timestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AppStateSyncKeyData.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AppStateSyncKeyData();
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
                    message.keyData = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.fingerprint = $root.AppStateSyncKeyFingerprint.decode(reader, reader.size(), $undefined, _depth + 1, message.fingerprint);
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.timestamp = reader.int64();
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

    return AppStateSyncKeyData;
})();

export const AppStateSyncKeyFingerprint = $root.AppStateSyncKeyFingerprint = (() => {

    const AppStateSyncKeyFingerprint = function (properties) {
        this.deviceIndexes = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AppStateSyncKeyFingerprint.prototype.rawId = 0;
    AppStateSyncKeyFingerprint.prototype.currentIndex = 0;
    AppStateSyncKeyFingerprint.prototype.deviceIndexes = $util.emptyArray;

    AppStateSyncKeyFingerprint.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.rawId != null && $Object.hasOwnProperty.call(message, "rawId"))
            writer.uint32(8).uint32(message.rawId);
        if (message.currentIndex != null && $Object.hasOwnProperty.call(message, "currentIndex"))
            writer.uint32(16).uint32(message.currentIndex);
        if (message.deviceIndexes != null && message.deviceIndexes.length)
            writer.uint32(26).uint32s(message.deviceIndexes);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AppStateSyncKeyFingerprint.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AppStateSyncKeyFingerprint();
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
                    message.currentIndex = reader.uint32();
                    continue;
                }
            case 3: {
                    if (wireType === 2) {
                        if (!(message.deviceIndexes && message.deviceIndexes.length))
                            message.deviceIndexes = [];
                        reader.uint32s(message.deviceIndexes);
                        continue;
                    }
                    if (wireType !== 0)
                        break;
                    if (!(message.deviceIndexes && message.deviceIndexes.length))
                        message.deviceIndexes = [];
                    message.deviceIndexes.push(reader.uint32());
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

    return AppStateSyncKeyFingerprint;
})();

export const AppStateFatalExceptionNotification = $root.AppStateFatalExceptionNotification = (() => {

    const AppStateFatalExceptionNotification = function (properties) {
        this.collectionNames = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AppStateFatalExceptionNotification.prototype.collectionNames = $util.emptyArray;
    AppStateFatalExceptionNotification.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    AppStateFatalExceptionNotification.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.collectionNames != null && message.collectionNames.length)
            for (let i = 0; i < message.collectionNames.length; ++i)
                writer.uint32(10).string(message.collectionNames[i]);
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
            writer.uint32(16).int64(message.timestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AppStateFatalExceptionNotification.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AppStateFatalExceptionNotification();
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
                    if (!(message.collectionNames && message.collectionNames.length))
                        message.collectionNames = [];
                    message.collectionNames.push(reader.stringVerify());
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.timestamp = reader.int64();
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

    return AppStateFatalExceptionNotification;
})();

export const InitialSecurityNotificationSettingSync = $root.InitialSecurityNotificationSettingSync = (() => {

    const InitialSecurityNotificationSettingSync = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    InitialSecurityNotificationSettingSync.prototype.securityNotificationEnabled = false;

    InitialSecurityNotificationSettingSync.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.securityNotificationEnabled != null && $Object.hasOwnProperty.call(message, "securityNotificationEnabled"))
            writer.uint32(8).bool(message.securityNotificationEnabled);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    InitialSecurityNotificationSettingSync.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.InitialSecurityNotificationSettingSync();
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
                    message.securityNotificationEnabled = reader.bool();
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

    return InitialSecurityNotificationSettingSync;
})();

export const PeerDataOperationRequestType = $root.PeerDataOperationRequestType = (() => {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UPLOAD_STICKER"] = 0;
    values[valuesById[1] = "SEND_RECENT_STICKER_BOOTSTRAP"] = 1;
    values[valuesById[2] = "GENERATE_LINK_PREVIEW"] = 2;
    values[valuesById[3] = "HISTORY_SYNC_ON_DEMAND"] = 3;
    values[valuesById[4] = "PLACEHOLDER_MESSAGE_RESEND"] = 4;
    values[valuesById[5] = "WAFFLE_LINKING_NONCE_FETCH"] = 5;
    values[valuesById[6] = "FULL_HISTORY_SYNC_ON_DEMAND"] = 6;
    values[valuesById[7] = "COMPANION_META_NONCE_FETCH"] = 7;
    values[valuesById[8] = "COMPANION_SYNCD_SNAPSHOT_FATAL_RECOVERY"] = 8;
    values[valuesById[9] = "COMPANION_CANONICAL_USER_NONCE_FETCH"] = 9;
    values[valuesById[10] = "HISTORY_SYNC_CHUNK_RETRY"] = 10;
    values[valuesById[11] = "GALAXY_FLOW_ACTION"] = 11;
    values[valuesById[12] = "BUSINESS_BROADCAST_INSIGHTS_DELIVERED_TO"] = 12;
    values[valuesById[13] = "BUSINESS_BROADCAST_INSIGHTS_REFRESH"] = 13;
    values[valuesById[14] = "CONTACT_REFRESH_REQUEST"] = 14;
    return values;
})();

export const PeerDataOperationRequestMessage = $root.PeerDataOperationRequestMessage = (() => {

    const PeerDataOperationRequestMessage = function (properties) {
        this.placeholderMessageResendRequest = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PeerDataOperationRequestMessage.prototype.peerDataOperationRequestType = 0;
    PeerDataOperationRequestMessage.prototype.historySyncOnDemandRequest = null;
    PeerDataOperationRequestMessage.prototype.placeholderMessageResendRequest = $util.emptyArray;
    PeerDataOperationRequestMessage.prototype.fullHistorySyncOnDemandRequest = null;
    PeerDataOperationRequestMessage.prototype.syncdCollectionFatalRecoveryRequest = null;
    PeerDataOperationRequestMessage.prototype.historySyncChunkRetryRequest = null;

    PeerDataOperationRequestMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.peerDataOperationRequestType != null && $Object.hasOwnProperty.call(message, "peerDataOperationRequestType"))
            writer.uint32(8).int32(message.peerDataOperationRequestType);
        if (message.historySyncOnDemandRequest != null && $Object.hasOwnProperty.call(message, "historySyncOnDemandRequest"))
            $root.PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.encode(message.historySyncOnDemandRequest, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.placeholderMessageResendRequest != null && message.placeholderMessageResendRequest.length)
            for (let i = 0; i < message.placeholderMessageResendRequest.length; ++i)
                $root.PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.encode(message.placeholderMessageResendRequest[i], writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.fullHistorySyncOnDemandRequest != null && $Object.hasOwnProperty.call(message, "fullHistorySyncOnDemandRequest"))
            $root.PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.encode(message.fullHistorySyncOnDemandRequest, writer.uint32(50).fork(), _depth + 1).ldelim();
        if (message.syncdCollectionFatalRecoveryRequest != null && $Object.hasOwnProperty.call(message, "syncdCollectionFatalRecoveryRequest"))
            $root.PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.encode(message.syncdCollectionFatalRecoveryRequest, writer.uint32(58).fork(), _depth + 1).ldelim();
        if (message.historySyncChunkRetryRequest != null && $Object.hasOwnProperty.call(message, "historySyncChunkRetryRequest"))
            $root.PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.encode(message.historySyncChunkRetryRequest, writer.uint32(66).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PeerDataOperationRequestMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PeerDataOperationRequestMessage();
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
                    message.peerDataOperationRequestType = reader.int32();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.historySyncOnDemandRequest = $root.PeerDataOperationRequestMessage.HistorySyncOnDemandRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.historySyncOnDemandRequest);
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if (!(message.placeholderMessageResendRequest && message.placeholderMessageResendRequest.length))
                        message.placeholderMessageResendRequest = [];
                    message.placeholderMessageResendRequest.push($root.PeerDataOperationRequestMessage.PlaceholderMessageResendRequest.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.fullHistorySyncOnDemandRequest = $root.PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.fullHistorySyncOnDemandRequest);
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.syncdCollectionFatalRecoveryRequest = $root.PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.syncdCollectionFatalRecoveryRequest);
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.historySyncChunkRetryRequest = $root.PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.historySyncChunkRetryRequest);
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

    PeerDataOperationRequestMessage.HistorySyncOnDemandRequest = (function() {

        const HistorySyncOnDemandRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        HistorySyncOnDemandRequest.prototype.chatJid = "";
        HistorySyncOnDemandRequest.prototype.oldestMsgId = "";
        HistorySyncOnDemandRequest.prototype.oldestMsgFromMe = false;
        HistorySyncOnDemandRequest.prototype.onDemandMsgCount = 0;
        HistorySyncOnDemandRequest.prototype.oldestMsgTimestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        HistorySyncOnDemandRequest.prototype.accountLid = "";
        HistorySyncOnDemandRequest.prototype.supportInlineResponse = false;

        HistorySyncOnDemandRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.chatJid != null && $Object.hasOwnProperty.call(message, "chatJid"))
                writer.uint32(10).string(message.chatJid);
            if (message.oldestMsgId != null && $Object.hasOwnProperty.call(message, "oldestMsgId"))
                writer.uint32(18).string(message.oldestMsgId);
            if (message.oldestMsgFromMe != null && $Object.hasOwnProperty.call(message, "oldestMsgFromMe"))
                writer.uint32(24).bool(message.oldestMsgFromMe);
            if (message.onDemandMsgCount != null && $Object.hasOwnProperty.call(message, "onDemandMsgCount"))
                writer.uint32(32).int32(message.onDemandMsgCount);
            if (message.oldestMsgTimestampMs != null && $Object.hasOwnProperty.call(message, "oldestMsgTimestampMs"))
                writer.uint32(40).int64(message.oldestMsgTimestampMs);
            if (message.accountLid != null && $Object.hasOwnProperty.call(message, "accountLid"))
                writer.uint32(50).string(message.accountLid);
            if (message.supportInlineResponse != null && $Object.hasOwnProperty.call(message, "supportInlineResponse"))
                writer.uint32(56).bool(message.supportInlineResponse);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        HistorySyncOnDemandRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.PeerDataOperationRequestMessage.HistorySyncOnDemandRequest();
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
                        message.chatJid = reader.stringVerify();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.oldestMsgId = reader.stringVerify();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.oldestMsgFromMe = reader.bool();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.onDemandMsgCount = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.oldestMsgTimestampMs = reader.int64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.accountLid = reader.stringVerify();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.supportInlineResponse = reader.bool();
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

        return HistorySyncOnDemandRequest;
    })();

    PeerDataOperationRequestMessage.PlaceholderMessageResendRequest = (function() {

        const PlaceholderMessageResendRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        PlaceholderMessageResendRequest.prototype.messageKey = null;

        PlaceholderMessageResendRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.messageKey != null && $Object.hasOwnProperty.call(message, "messageKey"))
                $root.MessageKey.encode(message.messageKey, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        PlaceholderMessageResendRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.PeerDataOperationRequestMessage.PlaceholderMessageResendRequest();
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
                        message.messageKey = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.messageKey);
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

        return PlaceholderMessageResendRequest;
    })();

    PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest = (function() {

        const FullHistorySyncOnDemandRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        FullHistorySyncOnDemandRequest.prototype.requestMetadata = null;
        FullHistorySyncOnDemandRequest.prototype.historySyncConfig = null;
        FullHistorySyncOnDemandRequest.prototype.fullHistorySyncOnDemandConfig = null;

        FullHistorySyncOnDemandRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestMetadata != null && $Object.hasOwnProperty.call(message, "requestMetadata"))
                $root.FullHistorySyncOnDemandRequestMetadata.encode(message.requestMetadata, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.historySyncConfig != null && $Object.hasOwnProperty.call(message, "historySyncConfig"))
                $root.DeviceProps.HistorySyncConfig.encode(message.historySyncConfig, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.fullHistorySyncOnDemandConfig != null && $Object.hasOwnProperty.call(message, "fullHistorySyncOnDemandConfig"))
                $root.FullHistorySyncOnDemandConfig.encode(message.fullHistorySyncOnDemandConfig, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        FullHistorySyncOnDemandRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.PeerDataOperationRequestMessage.FullHistorySyncOnDemandRequest();
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
                        message.requestMetadata = $root.FullHistorySyncOnDemandRequestMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.requestMetadata);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.historySyncConfig = $root.DeviceProps.HistorySyncConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.historySyncConfig);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.fullHistorySyncOnDemandConfig = $root.FullHistorySyncOnDemandConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.fullHistorySyncOnDemandConfig);
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

        return FullHistorySyncOnDemandRequest;
    })();

    PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest = (function() {

        const SyncDCollectionFatalRecoveryRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SyncDCollectionFatalRecoveryRequest.prototype.collectionName = "";
        SyncDCollectionFatalRecoveryRequest.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        SyncDCollectionFatalRecoveryRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.collectionName != null && $Object.hasOwnProperty.call(message, "collectionName"))
                writer.uint32(10).string(message.collectionName);
            if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
                writer.uint32(16).int64(message.timestamp);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SyncDCollectionFatalRecoveryRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.PeerDataOperationRequestMessage.SyncDCollectionFatalRecoveryRequest();
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
                        message.collectionName = reader.stringVerify();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.timestamp = reader.int64();
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

        return SyncDCollectionFatalRecoveryRequest;
    })();

    PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest = (function() {

        const HistorySyncChunkRetryRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        HistorySyncChunkRetryRequest.prototype.syncType = 0;
        HistorySyncChunkRetryRequest.prototype.chunkOrder = 0;
        HistorySyncChunkRetryRequest.prototype.chunkNotificationId = "";
        HistorySyncChunkRetryRequest.prototype.regenerateChunk = false;

        HistorySyncChunkRetryRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.syncType != null && $Object.hasOwnProperty.call(message, "syncType"))
                writer.uint32(8).int32(message.syncType);
            if (message.chunkOrder != null && $Object.hasOwnProperty.call(message, "chunkOrder"))
                writer.uint32(16).uint32(message.chunkOrder);
            if (message.chunkNotificationId != null && $Object.hasOwnProperty.call(message, "chunkNotificationId"))
                writer.uint32(26).string(message.chunkNotificationId);
            if (message.regenerateChunk != null && $Object.hasOwnProperty.call(message, "regenerateChunk"))
                writer.uint32(32).bool(message.regenerateChunk);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        HistorySyncChunkRetryRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.PeerDataOperationRequestMessage.HistorySyncChunkRetryRequest();
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
                        message.syncType = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.chunkOrder = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.chunkNotificationId = reader.stringVerify();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.regenerateChunk = reader.bool();
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

        return HistorySyncChunkRetryRequest;
    })();

    return PeerDataOperationRequestMessage;
})();

export const PeerDataOperationRequestResponseMessage = $root.PeerDataOperationRequestResponseMessage = (() => {

    const PeerDataOperationRequestResponseMessage = function (properties) {
        this.peerDataOperationResult = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PeerDataOperationRequestResponseMessage.prototype.peerDataOperationRequestType = 0;
    PeerDataOperationRequestResponseMessage.prototype.stanzaId = "";
    PeerDataOperationRequestResponseMessage.prototype.peerDataOperationResult = $util.emptyArray;

    PeerDataOperationRequestResponseMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.peerDataOperationRequestType != null && $Object.hasOwnProperty.call(message, "peerDataOperationRequestType"))
            writer.uint32(8).int32(message.peerDataOperationRequestType);
        if (message.stanzaId != null && $Object.hasOwnProperty.call(message, "stanzaId"))
            writer.uint32(18).string(message.stanzaId);
        if (message.peerDataOperationResult != null && message.peerDataOperationResult.length)
            for (let i = 0; i < message.peerDataOperationResult.length; ++i)
                $root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult.encode(message.peerDataOperationResult[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PeerDataOperationRequestResponseMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PeerDataOperationRequestResponseMessage();
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
                    message.peerDataOperationRequestType = reader.int32();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.stanzaId = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.peerDataOperationResult && message.peerDataOperationResult.length))
                        message.peerDataOperationResult = [];
                    message.peerDataOperationResult.push($root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult.decode(reader, reader.size(), $undefined, _depth + 1));
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

    PeerDataOperationRequestResponseMessage.PeerDataOperationResult = (function() {

        const PeerDataOperationResult = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        PeerDataOperationResult.prototype.placeholderMessageResendResponse = null;
        PeerDataOperationResult.prototype.syncdSnapshotFatalRecoveryResponse = null;

        PeerDataOperationResult.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.placeholderMessageResendResponse != null && $Object.hasOwnProperty.call(message, "placeholderMessageResendResponse"))
                $root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.encode(message.placeholderMessageResendResponse, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.syncdSnapshotFatalRecoveryResponse != null && $Object.hasOwnProperty.call(message, "syncdSnapshotFatalRecoveryResponse"))
                $root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.encode(message.syncdSnapshotFatalRecoveryResponse, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        PeerDataOperationResult.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.placeholderMessageResendResponse = $root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.placeholderMessageResendResponse);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.syncdSnapshotFatalRecoveryResponse = $root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.syncdSnapshotFatalRecoveryResponse);
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

        PeerDataOperationResult.PlaceholderMessageResendResponse = (function() {

            const PlaceholderMessageResendResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PlaceholderMessageResendResponse.prototype.webMessageInfoBytes = $util.newBuffer([]);

            PlaceholderMessageResendResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.webMessageInfoBytes != null && $Object.hasOwnProperty.call(message, "webMessageInfoBytes"))
                    writer.uint32(10).bytes(message.webMessageInfoBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PlaceholderMessageResendResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult.PlaceholderMessageResendResponse();
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
                            message.webMessageInfoBytes = reader.bytes();
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

            return PlaceholderMessageResendResponse;
        })();

        PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse = (function() {

            const SyncDSnapshotFatalRecoveryResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SyncDSnapshotFatalRecoveryResponse.prototype.collectionSnapshot = $util.newBuffer([]);
            SyncDSnapshotFatalRecoveryResponse.prototype.isCompressed = false;

            SyncDSnapshotFatalRecoveryResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.collectionSnapshot != null && $Object.hasOwnProperty.call(message, "collectionSnapshot"))
                    writer.uint32(10).bytes(message.collectionSnapshot);
                if (message.isCompressed != null && $Object.hasOwnProperty.call(message, "isCompressed"))
                    writer.uint32(16).bool(message.isCompressed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SyncDSnapshotFatalRecoveryResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.PeerDataOperationRequestResponseMessage.PeerDataOperationResult.SyncDSnapshotFatalRecoveryResponse();
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
                            message.collectionSnapshot = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.isCompressed = reader.bool();
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

            return SyncDSnapshotFatalRecoveryResponse;
        })();

        return PeerDataOperationResult;
    })();

    return PeerDataOperationRequestResponseMessage;
})();

export const LIDMigrationMappingSyncMessage = $root.LIDMigrationMappingSyncMessage = (() => {

    const LIDMigrationMappingSyncMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LIDMigrationMappingSyncMessage.prototype.encodedMappingPayload = $util.newBuffer([]);

    LIDMigrationMappingSyncMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.encodedMappingPayload != null && $Object.hasOwnProperty.call(message, "encodedMappingPayload"))
            writer.uint32(10).bytes(message.encodedMappingPayload);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LIDMigrationMappingSyncMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LIDMigrationMappingSyncMessage();
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
                    message.encodedMappingPayload = reader.bytes();
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

    return LIDMigrationMappingSyncMessage;
})();

export const LIDMigrationMappingSyncPayload = $root.LIDMigrationMappingSyncPayload = (() => {

    const LIDMigrationMappingSyncPayload = function (properties) {
        this.pnToLidMappings = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LIDMigrationMappingSyncPayload.prototype.pnToLidMappings = $util.emptyArray;
    LIDMigrationMappingSyncPayload.prototype.chatDbMigrationTimestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    LIDMigrationMappingSyncPayload.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pnToLidMappings != null && message.pnToLidMappings.length)
            for (let i = 0; i < message.pnToLidMappings.length; ++i)
                $root.LIDMigrationMapping.encode(message.pnToLidMappings[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.chatDbMigrationTimestamp != null && $Object.hasOwnProperty.call(message, "chatDbMigrationTimestamp"))
            writer.uint32(16).uint64(message.chatDbMigrationTimestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LIDMigrationMappingSyncPayload.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LIDMigrationMappingSyncPayload();
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
                    if (!(message.pnToLidMappings && message.pnToLidMappings.length))
                        message.pnToLidMappings = [];
                    message.pnToLidMappings.push($root.LIDMigrationMapping.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.chatDbMigrationTimestamp = reader.uint64();
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

    return LIDMigrationMappingSyncPayload;
})();

export const LIDMigrationMapping = $root.LIDMigrationMapping = (() => {

    const LIDMigrationMapping = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LIDMigrationMapping.prototype.pn = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    LIDMigrationMapping.prototype.assignedLid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    LIDMigrationMapping.prototype.latestLid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    LIDMigrationMapping.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pn != null && $Object.hasOwnProperty.call(message, "pn"))
            writer.uint32(8).uint64(message.pn);
        if (message.assignedLid != null && $Object.hasOwnProperty.call(message, "assignedLid"))
            writer.uint32(16).uint64(message.assignedLid);
        if (message.latestLid != null && $Object.hasOwnProperty.call(message, "latestLid"))
            writer.uint32(24).uint64(message.latestLid);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LIDMigrationMapping.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LIDMigrationMapping();
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
                    message.pn = reader.uint64();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.assignedLid = reader.uint64();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.latestLid = reader.uint64();
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

    return LIDMigrationMapping;
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
    OutboxRecord.prototype.peer = "";
    OutboxRecord.prototype.sealedAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    OutboxRecord.prototype.failure = "";

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
        if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
            writer.uint32(114).string(message.peer);
        if (message.sealedAt != null && $Object.hasOwnProperty.call(message, "sealedAt"))
            writer.uint32(120).uint64(message.sealedAt);
        if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
            writer.uint32(130).string(message.failure);
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
            case 14: {
                    if (wireType !== 2)
                        break;
                    message.peer = reader.stringVerify();
                    continue;
                }
            case 15: {
                    if (wireType !== 0)
                        break;
                    message.sealedAt = reader.uint64();
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.failure = reader.stringVerify();
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
    InboxRecord.prototype.opened = $util.newBuffer([]);
    InboxRecord.prototype.verdict = "";
    InboxRecord.prototype.source = "";

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
        if (message.opened != null && $Object.hasOwnProperty.call(message, "opened"))
            writer.uint32(82).bytes(message.opened);
        if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
            writer.uint32(90).string(message.verdict);
        if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
            writer.uint32(98).string(message.source);
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
            case 10: {
                    if (wireType !== 2)
                        break;
                    message.opened = reader.bytes();
                    continue;
                }
            case 11: {
                    if (wireType !== 2)
                        break;
                    message.verdict = reader.stringVerify();
                    continue;
                }
            case 12: {
                    if (wireType !== 2)
                        break;
                    message.source = reader.stringVerify();
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

export const KnownRecord = $root.KnownRecord = (() => {

    const KnownRecord = function (properties) {
        this.entries = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    KnownRecord.prototype.entries = $util.emptyArray;
    KnownRecord.prototype.storedAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    KnownRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.entries != null && message.entries.length)
            for (let i = 0; i < message.entries.length; ++i)
                $root.KnownRecord.Entry.encode(message.entries[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.storedAt != null && $Object.hasOwnProperty.call(message, "storedAt"))
            writer.uint32(16).uint64(message.storedAt);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    KnownRecord.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.KnownRecord();
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
                    if (!(message.entries && message.entries.length))
                        message.entries = [];
                    message.entries.push($root.KnownRecord.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.storedAt = reader.uint64();
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

    KnownRecord.Entry = (function() {

        const Entry = function (properties) {
            this.names = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Entry.prototype.names = $util.emptyArray;
        Entry.prototype.secret = $util.newBuffer([]);
        Entry.prototype.sentAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Entry.prototype.content = $util.newBuffer([]);
        Entry.prototype.pushName = "";

        Entry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.names != null && message.names.length)
                for (let i = 0; i < message.names.length; ++i)
                    writer.uint32(10).string(message.names[i]);
            if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
                writer.uint32(18).bytes(message.secret);
            if (message.sentAt != null && $Object.hasOwnProperty.call(message, "sentAt"))
                writer.uint32(24).uint64(message.sentAt);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(34).bytes(message.content);
            if (message.pushName != null && $Object.hasOwnProperty.call(message, "pushName"))
                writer.uint32(42).string(message.pushName);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Entry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.KnownRecord.Entry();
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
                        if (!(message.names && message.names.length))
                            message.names = [];
                        message.names.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.secret = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.sentAt = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.bytes();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.pushName = reader.stringVerify();
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

        return Entry;
    })();

    return KnownRecord;
})();

export const PendingRecord = $root.PendingRecord = (() => {

    const PendingRecord = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PendingRecord.prototype.message = null;
    PendingRecord.prototype.parent = "";
    PendingRecord.prototype.storedAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    PendingRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            $root.InboxRecord.encode(message.message, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
            writer.uint32(18).string(message.parent);
        if (message.storedAt != null && $Object.hasOwnProperty.call(message, "storedAt"))
            writer.uint32(24).uint64(message.storedAt);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PendingRecord.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PendingRecord();
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
                    message.message = $root.InboxRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.parent = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.storedAt = reader.uint64();
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

    return PendingRecord;
})();

export const TrustedTokenRecord = $root.TrustedTokenRecord = (() => {

    const TrustedTokenRecord = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TrustedTokenRecord.prototype.token = $util.newBuffer([]);
    TrustedTokenRecord.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    TrustedTokenRecord.prototype.issuedAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    TrustedTokenRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
            writer.uint32(10).bytes(message.token);
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
            writer.uint32(16).uint64(message.timestamp);
        if (message.issuedAt != null && $Object.hasOwnProperty.call(message, "issuedAt"))
            writer.uint32(24).uint64(message.issuedAt);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TrustedTokenRecord.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.TrustedTokenRecord();
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
                    message.token = reader.bytes();
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
                    message.issuedAt = reader.uint64();
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

    return TrustedTokenRecord;
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

export const SignalMessage = $root.SignalMessage = (() => {

    const SignalMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SignalMessage.prototype.ratchetKey = $util.newBuffer([]);
    SignalMessage.prototype.counter = 0;
    SignalMessage.prototype.previousCounter = 0;
    SignalMessage.prototype.ciphertext = $util.newBuffer([]);

    SignalMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.ratchetKey != null && $Object.hasOwnProperty.call(message, "ratchetKey"))
            writer.uint32(10).bytes(message.ratchetKey);
        if (message.counter != null && $Object.hasOwnProperty.call(message, "counter"))
            writer.uint32(16).uint32(message.counter);
        if (message.previousCounter != null && $Object.hasOwnProperty.call(message, "previousCounter"))
            writer.uint32(24).uint32(message.previousCounter);
        if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext"))
            writer.uint32(34).bytes(message.ciphertext);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SignalMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SignalMessage();
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
                    message.ratchetKey = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.counter = reader.uint32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.previousCounter = reader.uint32();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.ciphertext = reader.bytes();
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

    return SignalMessage;
})();

export const PreKeySignalMessage = $root.PreKeySignalMessage = (() => {

    const PreKeySignalMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PreKeySignalMessage.prototype.preKeyId = 0;
    PreKeySignalMessage.prototype.baseKey = $util.newBuffer([]);
    PreKeySignalMessage.prototype.identityKey = $util.newBuffer([]);
    PreKeySignalMessage.prototype.message = $util.newBuffer([]);
    PreKeySignalMessage.prototype.registrationId = 0;
    PreKeySignalMessage.prototype.signedPreKeyId = 0;

    PreKeySignalMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.preKeyId != null && $Object.hasOwnProperty.call(message, "preKeyId"))
            writer.uint32(8).uint32(message.preKeyId);
        if (message.baseKey != null && $Object.hasOwnProperty.call(message, "baseKey"))
            writer.uint32(18).bytes(message.baseKey);
        if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey"))
            writer.uint32(26).bytes(message.identityKey);
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            writer.uint32(34).bytes(message.message);
        if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
            writer.uint32(40).uint32(message.registrationId);
        if (message.signedPreKeyId != null && $Object.hasOwnProperty.call(message, "signedPreKeyId"))
            writer.uint32(48).uint32(message.signedPreKeyId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PreKeySignalMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PreKeySignalMessage();
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
                    message.preKeyId = reader.uint32();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.baseKey = reader.bytes();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.identityKey = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.message = reader.bytes();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.registrationId = reader.uint32();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.signedPreKeyId = reader.uint32();
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

    return PreKeySignalMessage;
})();

export const SenderKeyMessage = $root.SenderKeyMessage = (() => {

    const SenderKeyMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SenderKeyMessage.prototype.id = 0;
    SenderKeyMessage.prototype.iteration = 0;
    SenderKeyMessage.prototype.ciphertext = $util.newBuffer([]);

    SenderKeyMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(8).uint32(message.id);
        if (message.iteration != null && $Object.hasOwnProperty.call(message, "iteration"))
            writer.uint32(16).uint32(message.iteration);
        if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext"))
            writer.uint32(26).bytes(message.ciphertext);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SenderKeyMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SenderKeyMessage();
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
                    message.iteration = reader.uint32();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.ciphertext = reader.bytes();
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

    return SenderKeyMessage;
})();

export const SenderKeyDistributionMessage = $root.SenderKeyDistributionMessage = (() => {

    const SenderKeyDistributionMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SenderKeyDistributionMessage.prototype.id = 0;
    SenderKeyDistributionMessage.prototype.iteration = 0;
    SenderKeyDistributionMessage.prototype.chainKey = $util.newBuffer([]);
    SenderKeyDistributionMessage.prototype.signingKey = $util.newBuffer([]);

    SenderKeyDistributionMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(8).uint32(message.id);
        if (message.iteration != null && $Object.hasOwnProperty.call(message, "iteration"))
            writer.uint32(16).uint32(message.iteration);
        if (message.chainKey != null && $Object.hasOwnProperty.call(message, "chainKey"))
            writer.uint32(26).bytes(message.chainKey);
        if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
            writer.uint32(34).bytes(message.signingKey);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SenderKeyDistributionMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SenderKeyDistributionMessage();
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
                    message.iteration = reader.uint32();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.chainKey = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.signingKey = reader.bytes();
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

    return SenderKeyDistributionMessage;
})();

export const SyncdPatch = $root.SyncdPatch = (() => {

    const SyncdPatch = function (properties) {
        this.mutations = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncdPatch.prototype.version = null;
    SyncdPatch.prototype.mutations = $util.emptyArray;
    SyncdPatch.prototype.externalMutations = null;
    SyncdPatch.prototype.snapshotMac = $util.newBuffer([]);
    SyncdPatch.prototype.patchMac = $util.newBuffer([]);
    SyncdPatch.prototype.keyId = null;
    SyncdPatch.prototype.exitCode = null;
    SyncdPatch.prototype.deviceIndex = 0;

    SyncdPatch.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
            $root.SyncdVersion.encode(message.version, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.mutations != null && message.mutations.length)
            for (let i = 0; i < message.mutations.length; ++i)
                $root.SyncdMutation.encode(message.mutations[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.externalMutations != null && $Object.hasOwnProperty.call(message, "externalMutations"))
            $root.ExternalBlobReference.encode(message.externalMutations, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.snapshotMac != null && $Object.hasOwnProperty.call(message, "snapshotMac"))
            writer.uint32(34).bytes(message.snapshotMac);
        if (message.patchMac != null && $Object.hasOwnProperty.call(message, "patchMac"))
            writer.uint32(42).bytes(message.patchMac);
        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
            $root.KeyId.encode(message.keyId, writer.uint32(50).fork(), _depth + 1).ldelim();
        if (message.exitCode != null && $Object.hasOwnProperty.call(message, "exitCode"))
            $root.ExitCode.encode(message.exitCode, writer.uint32(58).fork(), _depth + 1).ldelim();
        if (message.deviceIndex != null && $Object.hasOwnProperty.call(message, "deviceIndex"))
            writer.uint32(64).uint32(message.deviceIndex);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncdPatch.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncdPatch();
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
                    message.version = $root.SyncdVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.mutations && message.mutations.length))
                        message.mutations = [];
                    message.mutations.push($root.SyncdMutation.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.externalMutations = $root.ExternalBlobReference.decode(reader, reader.size(), $undefined, _depth + 1, message.externalMutations);
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.snapshotMac = reader.bytes();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.patchMac = reader.bytes();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.keyId = $root.KeyId.decode(reader, reader.size(), $undefined, _depth + 1, message.keyId);
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.exitCode = $root.ExitCode.decode(reader, reader.size(), $undefined, _depth + 1, message.exitCode);
                    continue;
                }
            case 8: {
                    if (wireType !== 0)
                        break;
                    message.deviceIndex = reader.uint32();
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

    return SyncdPatch;
})();

export const SyncdSnapshot = $root.SyncdSnapshot = (() => {

    const SyncdSnapshot = function (properties) {
        this.records = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncdSnapshot.prototype.version = null;
    SyncdSnapshot.prototype.records = $util.emptyArray;
    SyncdSnapshot.prototype.mac = $util.newBuffer([]);
    SyncdSnapshot.prototype.keyId = null;

    SyncdSnapshot.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
            $root.SyncdVersion.encode(message.version, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.records != null && message.records.length)
            for (let i = 0; i < message.records.length; ++i)
                $root.SyncdRecord.encode(message.records[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.mac != null && $Object.hasOwnProperty.call(message, "mac"))
            writer.uint32(26).bytes(message.mac);
        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
            $root.KeyId.encode(message.keyId, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncdSnapshot.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncdSnapshot();
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
                    message.version = $root.SyncdVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.records && message.records.length))
                        message.records = [];
                    message.records.push($root.SyncdRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.mac = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.keyId = $root.KeyId.decode(reader, reader.size(), $undefined, _depth + 1, message.keyId);
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

    return SyncdSnapshot;
})();

export const SyncdMutations = $root.SyncdMutations = (() => {

    const SyncdMutations = function (properties) {
        this.mutations = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncdMutations.prototype.mutations = $util.emptyArray;

    SyncdMutations.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.mutations != null && message.mutations.length)
            for (let i = 0; i < message.mutations.length; ++i)
                $root.SyncdMutation.encode(message.mutations[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncdMutations.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncdMutations();
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
                    if (!(message.mutations && message.mutations.length))
                        message.mutations = [];
                    message.mutations.push($root.SyncdMutation.decode(reader, reader.size(), $undefined, _depth + 1));
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

    return SyncdMutations;
})();

export const SyncdMutation = $root.SyncdMutation = (() => {

    const SyncdMutation = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncdMutation.prototype.operation = 0;
    SyncdMutation.prototype.record = null;

    SyncdMutation.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.operation != null && $Object.hasOwnProperty.call(message, "operation"))
            writer.uint32(8).int32(message.operation);
        if (message.record != null && $Object.hasOwnProperty.call(message, "record"))
            $root.SyncdRecord.encode(message.record, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncdMutation.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncdMutation();
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
                    message.operation = reader.int32();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.record = $root.SyncdRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.record);
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

    SyncdMutation.SyncdOperation = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "SET"] = 0;
        values[valuesById[1] = "REMOVE"] = 1;
        return values;
    })();

    return SyncdMutation;
})();

export const SyncdRecord = $root.SyncdRecord = (() => {

    const SyncdRecord = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncdRecord.prototype.index = null;
    SyncdRecord.prototype.value = null;
    SyncdRecord.prototype.keyId = null;

    SyncdRecord.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
            $root.SyncdIndex.encode(message.index, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
            $root.SyncdValue.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
            $root.KeyId.encode(message.keyId, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncdRecord.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncdRecord();
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
                    message.index = $root.SyncdIndex.decode(reader, reader.size(), $undefined, _depth + 1, message.index);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.value = $root.SyncdValue.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.keyId = $root.KeyId.decode(reader, reader.size(), $undefined, _depth + 1, message.keyId);
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

    return SyncdRecord;
})();

export const SyncdIndex = $root.SyncdIndex = (() => {

    const SyncdIndex = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncdIndex.prototype.blob = $util.newBuffer([]);

    SyncdIndex.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blob != null && $Object.hasOwnProperty.call(message, "blob"))
            writer.uint32(10).bytes(message.blob);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncdIndex.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncdIndex();
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
                    message.blob = reader.bytes();
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

    return SyncdIndex;
})();

export const SyncdValue = $root.SyncdValue = (() => {

    const SyncdValue = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncdValue.prototype.blob = $util.newBuffer([]);

    SyncdValue.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blob != null && $Object.hasOwnProperty.call(message, "blob"))
            writer.uint32(10).bytes(message.blob);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncdValue.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncdValue();
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
                    message.blob = reader.bytes();
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

    return SyncdValue;
})();

export const KeyId = $root.KeyId = (() => {

    const KeyId = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    KeyId.prototype.id = $util.newBuffer([]);

    KeyId.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
            writer.uint32(10).bytes(message.id);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    KeyId.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.KeyId();
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
                    message.id = reader.bytes();
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

    return KeyId;
})();

export const SyncdVersion = $root.SyncdVersion = (() => {

    const SyncdVersion = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncdVersion.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    SyncdVersion.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
            writer.uint32(8).uint64(message.version);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncdVersion.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncdVersion();
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
                    message.version = reader.uint64();
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

    return SyncdVersion;
})();

export const ExitCode = $root.ExitCode = (() => {

    const ExitCode = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ExitCode.prototype.code = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    ExitCode.prototype.text = "";

    ExitCode.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
            writer.uint32(8).uint64(message.code);
        if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
            writer.uint32(18).string(message.text);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ExitCode.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ExitCode();
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
                    message.code = reader.uint64();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.text = reader.stringVerify();
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

    return ExitCode;
})();

export const ExternalBlobReference = $root.ExternalBlobReference = (() => {

    const ExternalBlobReference = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ExternalBlobReference.prototype.mediaKey = $util.newBuffer([]);
    ExternalBlobReference.prototype.directPath = "";
    ExternalBlobReference.prototype.handle = "";
    ExternalBlobReference.prototype.fileSizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    ExternalBlobReference.prototype.fileSha256 = $util.newBuffer([]);
    ExternalBlobReference.prototype.fileEncSha256 = $util.newBuffer([]);

    ExternalBlobReference.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.mediaKey != null && $Object.hasOwnProperty.call(message, "mediaKey"))
            writer.uint32(10).bytes(message.mediaKey);
        if (message.directPath != null && $Object.hasOwnProperty.call(message, "directPath"))
            writer.uint32(18).string(message.directPath);
        if (message.handle != null && $Object.hasOwnProperty.call(message, "handle"))
            writer.uint32(26).string(message.handle);
        if (message.fileSizeBytes != null && $Object.hasOwnProperty.call(message, "fileSizeBytes"))
            writer.uint32(32).uint64(message.fileSizeBytes);
        if (message.fileSha256 != null && $Object.hasOwnProperty.call(message, "fileSha256"))
            writer.uint32(42).bytes(message.fileSha256);
        if (message.fileEncSha256 != null && $Object.hasOwnProperty.call(message, "fileEncSha256"))
            writer.uint32(50).bytes(message.fileEncSha256);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ExternalBlobReference.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ExternalBlobReference();
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
                    message.mediaKey = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.directPath = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.handle = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.fileSizeBytes = reader.uint64();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.fileSha256 = reader.bytes();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.fileEncSha256 = reader.bytes();
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

    return ExternalBlobReference;
})();

export const SyncActionData = $root.SyncActionData = (() => {

    const SyncActionData = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncActionData.prototype.index = $util.newBuffer([]);
    SyncActionData.prototype.value = null;
    SyncActionData.prototype.padding = $util.newBuffer([]);
    SyncActionData.prototype.version = 0;

    SyncActionData.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
            writer.uint32(10).bytes(message.index);
        if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
            $root.SyncActionValue.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.padding != null && $Object.hasOwnProperty.call(message, "padding"))
            writer.uint32(26).bytes(message.padding);
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
            writer.uint32(32).int32(message.version);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncActionData.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncActionData();
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
                    message.index = reader.bytes();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.value = $root.SyncActionValue.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.padding = reader.bytes();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.version = reader.int32();
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

    return SyncActionData;
})();

export const SyncActionValue = $root.SyncActionValue = (() => {

    const SyncActionValue = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncActionValue.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    SyncActionValue.prototype.starAction = null;
    SyncActionValue.prototype.contactAction = null;
    SyncActionValue.prototype.muteAction = null;
    SyncActionValue.prototype.pinAction = null;
    SyncActionValue.prototype.pushNameSetting = null;
    SyncActionValue.prototype.quickReplyAction = null;
    SyncActionValue.prototype.labelEditAction = null;
    SyncActionValue.prototype.labelAssociationAction = null;
    SyncActionValue.prototype.localeSetting = null;
    SyncActionValue.prototype.archiveChatAction = null;
    SyncActionValue.prototype.deleteMessageForMeAction = null;
    SyncActionValue.prototype.keyExpiration = null;
    SyncActionValue.prototype.markChatAsReadAction = null;
    SyncActionValue.prototype.clearChatAction = null;
    SyncActionValue.prototype.deleteChatAction = null;
    SyncActionValue.prototype.unarchiveChatsSetting = null;
    SyncActionValue.prototype.primaryFeature = null;
    SyncActionValue.prototype.androidUnsupportedActions = null;
    SyncActionValue.prototype.agentAction = null;
    SyncActionValue.prototype.userStatusMuteAction = null;
    SyncActionValue.prototype.timeFormatAction = null;
    SyncActionValue.prototype.nuxAction = null;
    SyncActionValue.prototype.primaryVersionAction = null;
    SyncActionValue.prototype.chatAssignment = null;
    SyncActionValue.prototype.chatAssignmentOpenedStatus = null;
    SyncActionValue.prototype.pnForLidChatAction = null;
    SyncActionValue.prototype.externalWebBetaAction = null;
    SyncActionValue.prototype.privacySettingRelayAllCalls = null;
    SyncActionValue.prototype.labelReorderingAction = null;
    SyncActionValue.prototype.lockChatAction = null;
    SyncActionValue.prototype.privacySettingDisableLinkPreviewsAction = null;
    SyncActionValue.prototype.favoritesAction = null;
    SyncActionValue.prototype.lidContactAction = null;
    SyncActionValue.prototype.nctSaltSyncAction = null;

    SyncActionValue.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
            writer.uint32(8).int64(message.timestamp);
        if (message.starAction != null && $Object.hasOwnProperty.call(message, "starAction"))
            $root.StarAction.encode(message.starAction, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.contactAction != null && $Object.hasOwnProperty.call(message, "contactAction"))
            $root.ContactAction.encode(message.contactAction, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.muteAction != null && $Object.hasOwnProperty.call(message, "muteAction"))
            $root.MuteAction.encode(message.muteAction, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.pinAction != null && $Object.hasOwnProperty.call(message, "pinAction"))
            $root.PinAction.encode(message.pinAction, writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.pushNameSetting != null && $Object.hasOwnProperty.call(message, "pushNameSetting"))
            $root.PushNameSetting.encode(message.pushNameSetting, writer.uint32(58).fork(), _depth + 1).ldelim();
        if (message.quickReplyAction != null && $Object.hasOwnProperty.call(message, "quickReplyAction"))
            $root.QuickReplyAction.encode(message.quickReplyAction, writer.uint32(66).fork(), _depth + 1).ldelim();
        if (message.labelEditAction != null && $Object.hasOwnProperty.call(message, "labelEditAction"))
            $root.LabelEditAction.encode(message.labelEditAction, writer.uint32(114).fork(), _depth + 1).ldelim();
        if (message.labelAssociationAction != null && $Object.hasOwnProperty.call(message, "labelAssociationAction"))
            $root.LabelAssociationAction.encode(message.labelAssociationAction, writer.uint32(122).fork(), _depth + 1).ldelim();
        if (message.localeSetting != null && $Object.hasOwnProperty.call(message, "localeSetting"))
            $root.LocaleSetting.encode(message.localeSetting, writer.uint32(130).fork(), _depth + 1).ldelim();
        if (message.archiveChatAction != null && $Object.hasOwnProperty.call(message, "archiveChatAction"))
            $root.ArchiveChatAction.encode(message.archiveChatAction, writer.uint32(138).fork(), _depth + 1).ldelim();
        if (message.deleteMessageForMeAction != null && $Object.hasOwnProperty.call(message, "deleteMessageForMeAction"))
            $root.DeleteMessageForMeAction.encode(message.deleteMessageForMeAction, writer.uint32(146).fork(), _depth + 1).ldelim();
        if (message.keyExpiration != null && $Object.hasOwnProperty.call(message, "keyExpiration"))
            $root.KeyExpiration.encode(message.keyExpiration, writer.uint32(154).fork(), _depth + 1).ldelim();
        if (message.markChatAsReadAction != null && $Object.hasOwnProperty.call(message, "markChatAsReadAction"))
            $root.MarkChatAsReadAction.encode(message.markChatAsReadAction, writer.uint32(162).fork(), _depth + 1).ldelim();
        if (message.clearChatAction != null && $Object.hasOwnProperty.call(message, "clearChatAction"))
            $root.ClearChatAction.encode(message.clearChatAction, writer.uint32(170).fork(), _depth + 1).ldelim();
        if (message.deleteChatAction != null && $Object.hasOwnProperty.call(message, "deleteChatAction"))
            $root.DeleteChatAction.encode(message.deleteChatAction, writer.uint32(178).fork(), _depth + 1).ldelim();
        if (message.unarchiveChatsSetting != null && $Object.hasOwnProperty.call(message, "unarchiveChatsSetting"))
            $root.UnarchiveChatsSetting.encode(message.unarchiveChatsSetting, writer.uint32(186).fork(), _depth + 1).ldelim();
        if (message.primaryFeature != null && $Object.hasOwnProperty.call(message, "primaryFeature"))
            $root.PrimaryFeature.encode(message.primaryFeature, writer.uint32(194).fork(), _depth + 1).ldelim();
        if (message.androidUnsupportedActions != null && $Object.hasOwnProperty.call(message, "androidUnsupportedActions"))
            $root.AndroidUnsupportedActions.encode(message.androidUnsupportedActions, writer.uint32(210).fork(), _depth + 1).ldelim();
        if (message.agentAction != null && $Object.hasOwnProperty.call(message, "agentAction"))
            $root.AgentAction.encode(message.agentAction, writer.uint32(218).fork(), _depth + 1).ldelim();
        if (message.userStatusMuteAction != null && $Object.hasOwnProperty.call(message, "userStatusMuteAction"))
            $root.UserStatusMuteAction.encode(message.userStatusMuteAction, writer.uint32(234).fork(), _depth + 1).ldelim();
        if (message.timeFormatAction != null && $Object.hasOwnProperty.call(message, "timeFormatAction"))
            $root.TimeFormatAction.encode(message.timeFormatAction, writer.uint32(242).fork(), _depth + 1).ldelim();
        if (message.nuxAction != null && $Object.hasOwnProperty.call(message, "nuxAction"))
            $root.NuxAction.encode(message.nuxAction, writer.uint32(250).fork(), _depth + 1).ldelim();
        if (message.primaryVersionAction != null && $Object.hasOwnProperty.call(message, "primaryVersionAction"))
            $root.PrimaryVersionAction.encode(message.primaryVersionAction, writer.uint32(258).fork(), _depth + 1).ldelim();
        if (message.chatAssignment != null && $Object.hasOwnProperty.call(message, "chatAssignment"))
            $root.ChatAssignmentAction.encode(message.chatAssignment, writer.uint32(282).fork(), _depth + 1).ldelim();
        if (message.chatAssignmentOpenedStatus != null && $Object.hasOwnProperty.call(message, "chatAssignmentOpenedStatus"))
            $root.ChatAssignmentOpenedStatusAction.encode(message.chatAssignmentOpenedStatus, writer.uint32(290).fork(), _depth + 1).ldelim();
        if (message.pnForLidChatAction != null && $Object.hasOwnProperty.call(message, "pnForLidChatAction"))
            $root.PnForLidChatAction.encode(message.pnForLidChatAction, writer.uint32(298).fork(), _depth + 1).ldelim();
        if (message.externalWebBetaAction != null && $Object.hasOwnProperty.call(message, "externalWebBetaAction"))
            $root.ExternalWebBetaAction.encode(message.externalWebBetaAction, writer.uint32(322).fork(), _depth + 1).ldelim();
        if (message.privacySettingRelayAllCalls != null && $Object.hasOwnProperty.call(message, "privacySettingRelayAllCalls"))
            $root.PrivacySettingRelayAllCalls.encode(message.privacySettingRelayAllCalls, writer.uint32(330).fork(), _depth + 1).ldelim();
        if (message.labelReorderingAction != null && $Object.hasOwnProperty.call(message, "labelReorderingAction"))
            $root.LabelReorderingAction.encode(message.labelReorderingAction, writer.uint32(378).fork(), _depth + 1).ldelim();
        if (message.lockChatAction != null && $Object.hasOwnProperty.call(message, "lockChatAction"))
            $root.LockChatAction.encode(message.lockChatAction, writer.uint32(402).fork(), _depth + 1).ldelim();
        if (message.privacySettingDisableLinkPreviewsAction != null && $Object.hasOwnProperty.call(message, "privacySettingDisableLinkPreviewsAction"))
            $root.PrivacySettingDisableLinkPreviewsAction.encode(message.privacySettingDisableLinkPreviewsAction, writer.uint32(426).fork(), _depth + 1).ldelim();
        if (message.favoritesAction != null && $Object.hasOwnProperty.call(message, "favoritesAction"))
            $root.FavoritesAction.encode(message.favoritesAction, writer.uint32(450).fork(), _depth + 1).ldelim();
        if (message.lidContactAction != null && $Object.hasOwnProperty.call(message, "lidContactAction"))
            $root.LidContactAction.encode(message.lidContactAction, writer.uint32(490).fork(), _depth + 1).ldelim();
        if (message.nctSaltSyncAction != null && $Object.hasOwnProperty.call(message, "nctSaltSyncAction"))
            $root.NctSaltSyncAction.encode(message.nctSaltSyncAction, writer.uint32(642).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncActionValue.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncActionValue();
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
                    message.timestamp = reader.int64();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.starAction = $root.StarAction.decode(reader, reader.size(), $undefined, _depth + 1, message.starAction);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.contactAction = $root.ContactAction.decode(reader, reader.size(), $undefined, _depth + 1, message.contactAction);
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.muteAction = $root.MuteAction.decode(reader, reader.size(), $undefined, _depth + 1, message.muteAction);
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.pinAction = $root.PinAction.decode(reader, reader.size(), $undefined, _depth + 1, message.pinAction);
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    message.pushNameSetting = $root.PushNameSetting.decode(reader, reader.size(), $undefined, _depth + 1, message.pushNameSetting);
                    continue;
                }
            case 8: {
                    if (wireType !== 2)
                        break;
                    message.quickReplyAction = $root.QuickReplyAction.decode(reader, reader.size(), $undefined, _depth + 1, message.quickReplyAction);
                    continue;
                }
            case 14: {
                    if (wireType !== 2)
                        break;
                    message.labelEditAction = $root.LabelEditAction.decode(reader, reader.size(), $undefined, _depth + 1, message.labelEditAction);
                    continue;
                }
            case 15: {
                    if (wireType !== 2)
                        break;
                    message.labelAssociationAction = $root.LabelAssociationAction.decode(reader, reader.size(), $undefined, _depth + 1, message.labelAssociationAction);
                    continue;
                }
            case 16: {
                    if (wireType !== 2)
                        break;
                    message.localeSetting = $root.LocaleSetting.decode(reader, reader.size(), $undefined, _depth + 1, message.localeSetting);
                    continue;
                }
            case 17: {
                    if (wireType !== 2)
                        break;
                    message.archiveChatAction = $root.ArchiveChatAction.decode(reader, reader.size(), $undefined, _depth + 1, message.archiveChatAction);
                    continue;
                }
            case 18: {
                    if (wireType !== 2)
                        break;
                    message.deleteMessageForMeAction = $root.DeleteMessageForMeAction.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteMessageForMeAction);
                    continue;
                }
            case 19: {
                    if (wireType !== 2)
                        break;
                    message.keyExpiration = $root.KeyExpiration.decode(reader, reader.size(), $undefined, _depth + 1, message.keyExpiration);
                    continue;
                }
            case 20: {
                    if (wireType !== 2)
                        break;
                    message.markChatAsReadAction = $root.MarkChatAsReadAction.decode(reader, reader.size(), $undefined, _depth + 1, message.markChatAsReadAction);
                    continue;
                }
            case 21: {
                    if (wireType !== 2)
                        break;
                    message.clearChatAction = $root.ClearChatAction.decode(reader, reader.size(), $undefined, _depth + 1, message.clearChatAction);
                    continue;
                }
            case 22: {
                    if (wireType !== 2)
                        break;
                    message.deleteChatAction = $root.DeleteChatAction.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteChatAction);
                    continue;
                }
            case 23: {
                    if (wireType !== 2)
                        break;
                    message.unarchiveChatsSetting = $root.UnarchiveChatsSetting.decode(reader, reader.size(), $undefined, _depth + 1, message.unarchiveChatsSetting);
                    continue;
                }
            case 24: {
                    if (wireType !== 2)
                        break;
                    message.primaryFeature = $root.PrimaryFeature.decode(reader, reader.size(), $undefined, _depth + 1, message.primaryFeature);
                    continue;
                }
            case 26: {
                    if (wireType !== 2)
                        break;
                    message.androidUnsupportedActions = $root.AndroidUnsupportedActions.decode(reader, reader.size(), $undefined, _depth + 1, message.androidUnsupportedActions);
                    continue;
                }
            case 27: {
                    if (wireType !== 2)
                        break;
                    message.agentAction = $root.AgentAction.decode(reader, reader.size(), $undefined, _depth + 1, message.agentAction);
                    continue;
                }
            case 29: {
                    if (wireType !== 2)
                        break;
                    message.userStatusMuteAction = $root.UserStatusMuteAction.decode(reader, reader.size(), $undefined, _depth + 1, message.userStatusMuteAction);
                    continue;
                }
            case 30: {
                    if (wireType !== 2)
                        break;
                    message.timeFormatAction = $root.TimeFormatAction.decode(reader, reader.size(), $undefined, _depth + 1, message.timeFormatAction);
                    continue;
                }
            case 31: {
                    if (wireType !== 2)
                        break;
                    message.nuxAction = $root.NuxAction.decode(reader, reader.size(), $undefined, _depth + 1, message.nuxAction);
                    continue;
                }
            case 32: {
                    if (wireType !== 2)
                        break;
                    message.primaryVersionAction = $root.PrimaryVersionAction.decode(reader, reader.size(), $undefined, _depth + 1, message.primaryVersionAction);
                    continue;
                }
            case 35: {
                    if (wireType !== 2)
                        break;
                    message.chatAssignment = $root.ChatAssignmentAction.decode(reader, reader.size(), $undefined, _depth + 1, message.chatAssignment);
                    continue;
                }
            case 36: {
                    if (wireType !== 2)
                        break;
                    message.chatAssignmentOpenedStatus = $root.ChatAssignmentOpenedStatusAction.decode(reader, reader.size(), $undefined, _depth + 1, message.chatAssignmentOpenedStatus);
                    continue;
                }
            case 37: {
                    if (wireType !== 2)
                        break;
                    message.pnForLidChatAction = $root.PnForLidChatAction.decode(reader, reader.size(), $undefined, _depth + 1, message.pnForLidChatAction);
                    continue;
                }
            case 40: {
                    if (wireType !== 2)
                        break;
                    message.externalWebBetaAction = $root.ExternalWebBetaAction.decode(reader, reader.size(), $undefined, _depth + 1, message.externalWebBetaAction);
                    continue;
                }
            case 41: {
                    if (wireType !== 2)
                        break;
                    message.privacySettingRelayAllCalls = $root.PrivacySettingRelayAllCalls.decode(reader, reader.size(), $undefined, _depth + 1, message.privacySettingRelayAllCalls);
                    continue;
                }
            case 47: {
                    if (wireType !== 2)
                        break;
                    message.labelReorderingAction = $root.LabelReorderingAction.decode(reader, reader.size(), $undefined, _depth + 1, message.labelReorderingAction);
                    continue;
                }
            case 50: {
                    if (wireType !== 2)
                        break;
                    message.lockChatAction = $root.LockChatAction.decode(reader, reader.size(), $undefined, _depth + 1, message.lockChatAction);
                    continue;
                }
            case 53: {
                    if (wireType !== 2)
                        break;
                    message.privacySettingDisableLinkPreviewsAction = $root.PrivacySettingDisableLinkPreviewsAction.decode(reader, reader.size(), $undefined, _depth + 1, message.privacySettingDisableLinkPreviewsAction);
                    continue;
                }
            case 56: {
                    if (wireType !== 2)
                        break;
                    message.favoritesAction = $root.FavoritesAction.decode(reader, reader.size(), $undefined, _depth + 1, message.favoritesAction);
                    continue;
                }
            case 61: {
                    if (wireType !== 2)
                        break;
                    message.lidContactAction = $root.LidContactAction.decode(reader, reader.size(), $undefined, _depth + 1, message.lidContactAction);
                    continue;
                }
            case 80: {
                    if (wireType !== 2)
                        break;
                    message.nctSaltSyncAction = $root.NctSaltSyncAction.decode(reader, reader.size(), $undefined, _depth + 1, message.nctSaltSyncAction);
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

    return SyncActionValue;
})();

export const StarAction = $root.StarAction = (() => {

    const StarAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    StarAction.prototype.starred = false;

    StarAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.starred != null && $Object.hasOwnProperty.call(message, "starred"))
            writer.uint32(8).bool(message.starred);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    StarAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.StarAction();
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
                    message.starred = reader.bool();
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

    return StarAction;
})();

export const ContactAction = $root.ContactAction = (() => {

    const ContactAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ContactAction.prototype.fullName = "";
    ContactAction.prototype.firstName = "";
    ContactAction.prototype.lidJid = "";
    ContactAction.prototype.saveOnPrimaryAddressbook = false;
    ContactAction.prototype.pnJid = "";
    ContactAction.prototype.username = "";

    ContactAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.fullName != null && $Object.hasOwnProperty.call(message, "fullName"))
            writer.uint32(10).string(message.fullName);
        if (message.firstName != null && $Object.hasOwnProperty.call(message, "firstName"))
            writer.uint32(18).string(message.firstName);
        if (message.lidJid != null && $Object.hasOwnProperty.call(message, "lidJid"))
            writer.uint32(26).string(message.lidJid);
        if (message.saveOnPrimaryAddressbook != null && $Object.hasOwnProperty.call(message, "saveOnPrimaryAddressbook"))
            writer.uint32(32).bool(message.saveOnPrimaryAddressbook);
        if (message.pnJid != null && $Object.hasOwnProperty.call(message, "pnJid"))
            writer.uint32(42).string(message.pnJid);
        if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
            writer.uint32(50).string(message.username);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ContactAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ContactAction();
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
                    message.fullName = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.firstName = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.lidJid = reader.stringVerify();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.saveOnPrimaryAddressbook = reader.bool();
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    message.pnJid = reader.stringVerify();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    message.username = reader.stringVerify();
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

    return ContactAction;
})();

export const MuteAction = $root.MuteAction = (() => {

    const MuteAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    MuteAction.prototype.muted = false;
    MuteAction.prototype.muteEndTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    MuteAction.prototype.autoMuted = false;
    MuteAction.prototype.muteEveryoneMentionEndTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    MuteAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.muted != null && $Object.hasOwnProperty.call(message, "muted"))
            writer.uint32(8).bool(message.muted);
        if (message.muteEndTimestamp != null && $Object.hasOwnProperty.call(message, "muteEndTimestamp"))
            writer.uint32(16).int64(message.muteEndTimestamp);
        if (message.autoMuted != null && $Object.hasOwnProperty.call(message, "autoMuted"))
            writer.uint32(24).bool(message.autoMuted);
        if (message.muteEveryoneMentionEndTimestamp != null && $Object.hasOwnProperty.call(message, "muteEveryoneMentionEndTimestamp"))
            writer.uint32(32).int64(message.muteEveryoneMentionEndTimestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    MuteAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.MuteAction();
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
                    message.muted = reader.bool();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.muteEndTimestamp = reader.int64();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.autoMuted = reader.bool();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.muteEveryoneMentionEndTimestamp = reader.int64();
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

    return MuteAction;
})();

export const PinAction = $root.PinAction = (() => {

    const PinAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PinAction.prototype.pinned = false;

    PinAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pinned != null && $Object.hasOwnProperty.call(message, "pinned"))
            writer.uint32(8).bool(message.pinned);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PinAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PinAction();
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
                    message.pinned = reader.bool();
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

    return PinAction;
})();

export const PushNameSetting = $root.PushNameSetting = (() => {

    const PushNameSetting = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PushNameSetting.prototype.name = "";

    PushNameSetting.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
            writer.uint32(10).string(message.name);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PushNameSetting.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PushNameSetting();
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
                    message.name = reader.stringVerify();
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

    return PushNameSetting;
})();

export const QuickReplyAction = $root.QuickReplyAction = (() => {

    const QuickReplyAction = function (properties) {
        this.keywords = [];
        this.associatedLabelIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    QuickReplyAction.prototype.shortcut = "";
    QuickReplyAction.prototype.message = "";
    QuickReplyAction.prototype.keywords = $util.emptyArray;
    QuickReplyAction.prototype.count = 0;
    QuickReplyAction.prototype.deleted = false;
    QuickReplyAction.prototype.associatedLabelIds = $util.emptyArray;

    QuickReplyAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.shortcut != null && $Object.hasOwnProperty.call(message, "shortcut"))
            writer.uint32(10).string(message.shortcut);
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            writer.uint32(18).string(message.message);
        if (message.keywords != null && message.keywords.length)
            for (let i = 0; i < message.keywords.length; ++i)
                writer.uint32(26).string(message.keywords[i]);
        if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
            writer.uint32(32).int32(message.count);
        if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted"))
            writer.uint32(40).bool(message.deleted);
        if (message.associatedLabelIds != null && message.associatedLabelIds.length)
            for (let i = 0; i < message.associatedLabelIds.length; ++i)
                writer.uint32(50).string(message.associatedLabelIds[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    QuickReplyAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.QuickReplyAction();
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
                    message.shortcut = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.message = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.keywords && message.keywords.length))
                        message.keywords = [];
                    message.keywords.push(reader.stringVerify());
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.count = reader.int32();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.deleted = reader.bool();
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    if (!(message.associatedLabelIds && message.associatedLabelIds.length))
                        message.associatedLabelIds = [];
                    message.associatedLabelIds.push(reader.stringVerify());
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

    return QuickReplyAction;
})();

export const LabelEditAction = $root.LabelEditAction = (() => {

    const LabelEditAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LabelEditAction.prototype.name = "";
    LabelEditAction.prototype.color = 0;
    LabelEditAction.prototype.predefinedId = 0;
    LabelEditAction.prototype.deleted = false;
    LabelEditAction.prototype.orderIndex = 0;
    LabelEditAction.prototype.isActive = false;
    LabelEditAction.prototype.type = 0;
    LabelEditAction.prototype.isImmutable = false;
    LabelEditAction.prototype.muteEndTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    LabelEditAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
            writer.uint32(10).string(message.name);
        if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
            writer.uint32(16).int32(message.color);
        if (message.predefinedId != null && $Object.hasOwnProperty.call(message, "predefinedId"))
            writer.uint32(24).int32(message.predefinedId);
        if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted"))
            writer.uint32(32).bool(message.deleted);
        if (message.orderIndex != null && $Object.hasOwnProperty.call(message, "orderIndex"))
            writer.uint32(40).int32(message.orderIndex);
        if (message.isActive != null && $Object.hasOwnProperty.call(message, "isActive"))
            writer.uint32(48).bool(message.isActive);
        if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
            writer.uint32(56).int32(message.type);
        if (message.isImmutable != null && $Object.hasOwnProperty.call(message, "isImmutable"))
            writer.uint32(64).bool(message.isImmutable);
        if (message.muteEndTimeMs != null && $Object.hasOwnProperty.call(message, "muteEndTimeMs"))
            writer.uint32(72).int64(message.muteEndTimeMs);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LabelEditAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LabelEditAction();
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
                    message.name = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.color = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.predefinedId = reader.int32();
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    message.deleted = reader.bool();
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    message.orderIndex = reader.int32();
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    message.isActive = reader.bool();
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    message.type = reader.int32();
                    continue;
                }
            case 8: {
                    if (wireType !== 0)
                        break;
                    message.isImmutable = reader.bool();
                    continue;
                }
            case 9: {
                    if (wireType !== 0)
                        break;
                    message.muteEndTimeMs = reader.int64();
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

    LabelEditAction.ListType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "NONE"] = 0;
        values[valuesById[1] = "UNREAD"] = 1;
        values[valuesById[2] = "GROUPS"] = 2;
        values[valuesById[3] = "FAVORITES"] = 3;
        values[valuesById[4] = "PREDEFINED"] = 4;
        values[valuesById[5] = "CUSTOM"] = 5;
        values[valuesById[6] = "COMMUNITY"] = 6;
        values[valuesById[7] = "SERVER_ASSIGNED"] = 7;
        values[valuesById[8] = "DRAFTED"] = 8;
        values[valuesById[9] = "AI_HANDOFF"] = 9;
        values[valuesById[10] = "CHANNELS"] = 10;
        values[valuesById[11] = "AI_RESPONDING"] = 11;
        values[valuesById[12] = "ARCHIVED"] = 12;
        values[valuesById[13] = "LOCKED"] = 13;
        values[valuesById[14] = "INVITES"] = 14;
        values[valuesById[15] = "THIRD_PARTY"] = 15;
        values[valuesById[16] = "LEAD"] = 16;
        values[valuesById[17] = "MENTIONS_AND_REPLIES"] = 17;
        return values;
    })();

    return LabelEditAction;
})();

export const LabelAssociationAction = $root.LabelAssociationAction = (() => {

    const LabelAssociationAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LabelAssociationAction.prototype.labeled = false;
    LabelAssociationAction.prototype.modelMetaData = "";

    LabelAssociationAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.labeled != null && $Object.hasOwnProperty.call(message, "labeled"))
            writer.uint32(8).bool(message.labeled);
        if (message.modelMetaData != null && $Object.hasOwnProperty.call(message, "modelMetaData"))
            writer.uint32(18).string(message.modelMetaData);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LabelAssociationAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LabelAssociationAction();
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
                    message.labeled = reader.bool();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.modelMetaData = reader.stringVerify();
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

    return LabelAssociationAction;
})();

export const LocaleSetting = $root.LocaleSetting = (() => {

    const LocaleSetting = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LocaleSetting.prototype.locale = "";

    LocaleSetting.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.locale != null && $Object.hasOwnProperty.call(message, "locale"))
            writer.uint32(10).string(message.locale);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LocaleSetting.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LocaleSetting();
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
                    message.locale = reader.stringVerify();
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

    return LocaleSetting;
})();

export const ArchiveChatAction = $root.ArchiveChatAction = (() => {

    const ArchiveChatAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ArchiveChatAction.prototype.archived = false;
    ArchiveChatAction.prototype.messageRange = null;

    ArchiveChatAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.archived != null && $Object.hasOwnProperty.call(message, "archived"))
            writer.uint32(8).bool(message.archived);
        if (message.messageRange != null && $Object.hasOwnProperty.call(message, "messageRange"))
            $root.SyncActionMessageRange.encode(message.messageRange, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ArchiveChatAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ArchiveChatAction();
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
                    message.archived = reader.bool();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.messageRange = $root.SyncActionMessageRange.decode(reader, reader.size(), $undefined, _depth + 1, message.messageRange);
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

    return ArchiveChatAction;
})();

export const DeleteMessageForMeAction = $root.DeleteMessageForMeAction = (() => {

    const DeleteMessageForMeAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    DeleteMessageForMeAction.prototype.deleteMedia = false;
    DeleteMessageForMeAction.prototype.messageTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    DeleteMessageForMeAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.deleteMedia != null && $Object.hasOwnProperty.call(message, "deleteMedia"))
            writer.uint32(8).bool(message.deleteMedia);
        if (message.messageTimestamp != null && $Object.hasOwnProperty.call(message, "messageTimestamp"))
            writer.uint32(16).int64(message.messageTimestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    DeleteMessageForMeAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.DeleteMessageForMeAction();
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
                    message.deleteMedia = reader.bool();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.messageTimestamp = reader.int64();
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

    return DeleteMessageForMeAction;
})();

export const KeyExpiration = $root.KeyExpiration = (() => {

    const KeyExpiration = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    KeyExpiration.prototype.expiredKeyEpoch = 0;

    KeyExpiration.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.expiredKeyEpoch != null && $Object.hasOwnProperty.call(message, "expiredKeyEpoch"))
            writer.uint32(8).int32(message.expiredKeyEpoch);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    KeyExpiration.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.KeyExpiration();
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
                    message.expiredKeyEpoch = reader.int32();
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

    return KeyExpiration;
})();

export const MarkChatAsReadAction = $root.MarkChatAsReadAction = (() => {

    const MarkChatAsReadAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    MarkChatAsReadAction.prototype.read = false;
    MarkChatAsReadAction.prototype.messageRange = null;

    MarkChatAsReadAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.read != null && $Object.hasOwnProperty.call(message, "read"))
            writer.uint32(8).bool(message.read);
        if (message.messageRange != null && $Object.hasOwnProperty.call(message, "messageRange"))
            $root.SyncActionMessageRange.encode(message.messageRange, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    MarkChatAsReadAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.MarkChatAsReadAction();
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
                    message.read = reader.bool();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.messageRange = $root.SyncActionMessageRange.decode(reader, reader.size(), $undefined, _depth + 1, message.messageRange);
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

    return MarkChatAsReadAction;
})();

export const ClearChatAction = $root.ClearChatAction = (() => {

    const ClearChatAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClearChatAction.prototype.messageRange = null;

    ClearChatAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.messageRange != null && $Object.hasOwnProperty.call(message, "messageRange"))
            $root.SyncActionMessageRange.encode(message.messageRange, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClearChatAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ClearChatAction();
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
                    message.messageRange = $root.SyncActionMessageRange.decode(reader, reader.size(), $undefined, _depth + 1, message.messageRange);
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

    return ClearChatAction;
})();

export const DeleteChatAction = $root.DeleteChatAction = (() => {

    const DeleteChatAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    DeleteChatAction.prototype.messageRange = null;

    DeleteChatAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.messageRange != null && $Object.hasOwnProperty.call(message, "messageRange"))
            $root.SyncActionMessageRange.encode(message.messageRange, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    DeleteChatAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.DeleteChatAction();
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
                    message.messageRange = $root.SyncActionMessageRange.decode(reader, reader.size(), $undefined, _depth + 1, message.messageRange);
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

    return DeleteChatAction;
})();

export const UnarchiveChatsSetting = $root.UnarchiveChatsSetting = (() => {

    const UnarchiveChatsSetting = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    UnarchiveChatsSetting.prototype.unarchiveChats = false;

    UnarchiveChatsSetting.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.unarchiveChats != null && $Object.hasOwnProperty.call(message, "unarchiveChats"))
            writer.uint32(8).bool(message.unarchiveChats);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    UnarchiveChatsSetting.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.UnarchiveChatsSetting();
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
                    message.unarchiveChats = reader.bool();
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

    return UnarchiveChatsSetting;
})();

export const PrimaryFeature = $root.PrimaryFeature = (() => {

    const PrimaryFeature = function (properties) {
        this.flags = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PrimaryFeature.prototype.flags = $util.emptyArray;

    PrimaryFeature.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.flags != null && message.flags.length)
            for (let i = 0; i < message.flags.length; ++i)
                writer.uint32(10).string(message.flags[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PrimaryFeature.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PrimaryFeature();
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
                    if (!(message.flags && message.flags.length))
                        message.flags = [];
                    message.flags.push(reader.stringVerify());
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

    return PrimaryFeature;
})();

export const AndroidUnsupportedActions = $root.AndroidUnsupportedActions = (() => {

    const AndroidUnsupportedActions = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AndroidUnsupportedActions.prototype.allowed = false;

    AndroidUnsupportedActions.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.allowed != null && $Object.hasOwnProperty.call(message, "allowed"))
            writer.uint32(8).bool(message.allowed);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AndroidUnsupportedActions.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AndroidUnsupportedActions();
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
                    message.allowed = reader.bool();
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

    return AndroidUnsupportedActions;
})();

export const AgentAction = $root.AgentAction = (() => {

    const AgentAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    AgentAction.prototype.name = "";
    AgentAction.prototype.deviceId = 0;
    AgentAction.prototype.isDeleted = false;

    AgentAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
            writer.uint32(10).string(message.name);
        if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId"))
            writer.uint32(16).int32(message.deviceId);
        if (message.isDeleted != null && $Object.hasOwnProperty.call(message, "isDeleted"))
            writer.uint32(24).bool(message.isDeleted);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    AgentAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.AgentAction();
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
                    message.name = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.deviceId = reader.int32();
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    message.isDeleted = reader.bool();
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

    return AgentAction;
})();

export const UserStatusMuteAction = $root.UserStatusMuteAction = (() => {

    const UserStatusMuteAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    UserStatusMuteAction.prototype.muted = false;

    UserStatusMuteAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.muted != null && $Object.hasOwnProperty.call(message, "muted"))
            writer.uint32(8).bool(message.muted);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    UserStatusMuteAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.UserStatusMuteAction();
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
                    message.muted = reader.bool();
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

    return UserStatusMuteAction;
})();

export const TimeFormatAction = $root.TimeFormatAction = (() => {

    const TimeFormatAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TimeFormatAction.prototype.isTwentyFourHourFormatEnabled = false;

    TimeFormatAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.isTwentyFourHourFormatEnabled != null && $Object.hasOwnProperty.call(message, "isTwentyFourHourFormatEnabled"))
            writer.uint32(8).bool(message.isTwentyFourHourFormatEnabled);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TimeFormatAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.TimeFormatAction();
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
                    message.isTwentyFourHourFormatEnabled = reader.bool();
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

    return TimeFormatAction;
})();

export const NuxAction = $root.NuxAction = (() => {

    const NuxAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    NuxAction.prototype.acknowledged = false;

    NuxAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.acknowledged != null && $Object.hasOwnProperty.call(message, "acknowledged"))
            writer.uint32(8).bool(message.acknowledged);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    NuxAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.NuxAction();
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
                    message.acknowledged = reader.bool();
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

    return NuxAction;
})();

export const PrimaryVersionAction = $root.PrimaryVersionAction = (() => {

    const PrimaryVersionAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PrimaryVersionAction.prototype.version = "";

    PrimaryVersionAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
            writer.uint32(10).string(message.version);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PrimaryVersionAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PrimaryVersionAction();
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
                    message.version = reader.stringVerify();
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

    return PrimaryVersionAction;
})();

export const ChatAssignmentAction = $root.ChatAssignmentAction = (() => {

    const ChatAssignmentAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ChatAssignmentAction.prototype.deviceAgentId = "";

    ChatAssignmentAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.deviceAgentId != null && $Object.hasOwnProperty.call(message, "deviceAgentId"))
            writer.uint32(10).string(message.deviceAgentId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ChatAssignmentAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ChatAssignmentAction();
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
                    message.deviceAgentId = reader.stringVerify();
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

    return ChatAssignmentAction;
})();

export const ChatAssignmentOpenedStatusAction = $root.ChatAssignmentOpenedStatusAction = (() => {

    const ChatAssignmentOpenedStatusAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ChatAssignmentOpenedStatusAction.prototype.chatOpened = false;

    ChatAssignmentOpenedStatusAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.chatOpened != null && $Object.hasOwnProperty.call(message, "chatOpened"))
            writer.uint32(8).bool(message.chatOpened);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ChatAssignmentOpenedStatusAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ChatAssignmentOpenedStatusAction();
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
                    message.chatOpened = reader.bool();
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

    return ChatAssignmentOpenedStatusAction;
})();

export const PnForLidChatAction = $root.PnForLidChatAction = (() => {

    const PnForLidChatAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PnForLidChatAction.prototype.pnJid = "";

    PnForLidChatAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.pnJid != null && $Object.hasOwnProperty.call(message, "pnJid"))
            writer.uint32(10).string(message.pnJid);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PnForLidChatAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PnForLidChatAction();
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
                    message.pnJid = reader.stringVerify();
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

    return PnForLidChatAction;
})();

export const ExternalWebBetaAction = $root.ExternalWebBetaAction = (() => {

    const ExternalWebBetaAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ExternalWebBetaAction.prototype.isOptIn = false;

    ExternalWebBetaAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.isOptIn != null && $Object.hasOwnProperty.call(message, "isOptIn"))
            writer.uint32(8).bool(message.isOptIn);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ExternalWebBetaAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.ExternalWebBetaAction();
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
                    message.isOptIn = reader.bool();
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

    return ExternalWebBetaAction;
})();

export const PrivacySettingRelayAllCalls = $root.PrivacySettingRelayAllCalls = (() => {

    const PrivacySettingRelayAllCalls = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PrivacySettingRelayAllCalls.prototype.isEnabled = false;

    PrivacySettingRelayAllCalls.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.isEnabled != null && $Object.hasOwnProperty.call(message, "isEnabled"))
            writer.uint32(8).bool(message.isEnabled);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PrivacySettingRelayAllCalls.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PrivacySettingRelayAllCalls();
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
                    message.isEnabled = reader.bool();
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

    return PrivacySettingRelayAllCalls;
})();

export const LabelReorderingAction = $root.LabelReorderingAction = (() => {

    const LabelReorderingAction = function (properties) {
        this.sortedLabelIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LabelReorderingAction.prototype.sortedLabelIds = $util.emptyArray;

    LabelReorderingAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.sortedLabelIds != null && message.sortedLabelIds.length)
            for (let i = 0; i < message.sortedLabelIds.length; ++i)
                writer.uint32(8).int32(message.sortedLabelIds[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LabelReorderingAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LabelReorderingAction();
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
                    if (wireType === 2) {
                        if (!(message.sortedLabelIds && message.sortedLabelIds.length))
                            message.sortedLabelIds = [];
                        reader.int32s(message.sortedLabelIds);
                        continue;
                    }
                    if (wireType !== 0)
                        break;
                    if (!(message.sortedLabelIds && message.sortedLabelIds.length))
                        message.sortedLabelIds = [];
                    message.sortedLabelIds.push(reader.int32());
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

    return LabelReorderingAction;
})();

export const LockChatAction = $root.LockChatAction = (() => {

    const LockChatAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LockChatAction.prototype.locked = false;

    LockChatAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.locked != null && $Object.hasOwnProperty.call(message, "locked"))
            writer.uint32(8).bool(message.locked);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LockChatAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LockChatAction();
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
                    message.locked = reader.bool();
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

    return LockChatAction;
})();

export const PrivacySettingDisableLinkPreviewsAction = $root.PrivacySettingDisableLinkPreviewsAction = (() => {

    const PrivacySettingDisableLinkPreviewsAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    PrivacySettingDisableLinkPreviewsAction.prototype.isPreviewsDisabled = false;

    PrivacySettingDisableLinkPreviewsAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.isPreviewsDisabled != null && $Object.hasOwnProperty.call(message, "isPreviewsDisabled"))
            writer.uint32(8).bool(message.isPreviewsDisabled);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    PrivacySettingDisableLinkPreviewsAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.PrivacySettingDisableLinkPreviewsAction();
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
                    message.isPreviewsDisabled = reader.bool();
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

    return PrivacySettingDisableLinkPreviewsAction;
})();

export const FavoritesAction = $root.FavoritesAction = (() => {

    const FavoritesAction = function (properties) {
        this.favorites = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    FavoritesAction.prototype.favorites = $util.emptyArray;

    FavoritesAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.favorites != null && message.favorites.length)
            for (let i = 0; i < message.favorites.length; ++i)
                $root.FavoritesAction.Favorite.encode(message.favorites[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    FavoritesAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.FavoritesAction();
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
                    if (!(message.favorites && message.favorites.length))
                        message.favorites = [];
                    message.favorites.push($root.FavoritesAction.Favorite.decode(reader, reader.size(), $undefined, _depth + 1));
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

    FavoritesAction.Favorite = (function() {

        const Favorite = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Favorite.prototype.id = "";

        Favorite.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                writer.uint32(10).string(message.id);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Favorite.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.FavoritesAction.Favorite();
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

        return Favorite;
    })();

    return FavoritesAction;
})();

export const LidContactAction = $root.LidContactAction = (() => {

    const LidContactAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    LidContactAction.prototype.fullName = "";
    LidContactAction.prototype.firstName = "";
    LidContactAction.prototype.username = "";

    LidContactAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.fullName != null && $Object.hasOwnProperty.call(message, "fullName"))
            writer.uint32(10).string(message.fullName);
        if (message.firstName != null && $Object.hasOwnProperty.call(message, "firstName"))
            writer.uint32(18).string(message.firstName);
        if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
            writer.uint32(26).string(message.username);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    LidContactAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.LidContactAction();
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
                    message.fullName = reader.stringVerify();
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.firstName = reader.stringVerify();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.username = reader.stringVerify();
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

    return LidContactAction;
})();

export const NctSaltSyncAction = $root.NctSaltSyncAction = (() => {

    const NctSaltSyncAction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    NctSaltSyncAction.prototype.salt = $util.newBuffer([]);

    NctSaltSyncAction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.salt != null && $Object.hasOwnProperty.call(message, "salt"))
            writer.uint32(10).bytes(message.salt);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    NctSaltSyncAction.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.NctSaltSyncAction();
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
                    message.salt = reader.bytes();
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

    return NctSaltSyncAction;
})();

export const SyncActionMessageRange = $root.SyncActionMessageRange = (() => {

    const SyncActionMessageRange = function (properties) {
        this.messages = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncActionMessageRange.prototype.lastMessageTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    SyncActionMessageRange.prototype.lastSystemMessageTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
    SyncActionMessageRange.prototype.messages = $util.emptyArray;

    SyncActionMessageRange.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.lastMessageTimestamp != null && $Object.hasOwnProperty.call(message, "lastMessageTimestamp"))
            writer.uint32(8).int64(message.lastMessageTimestamp);
        if (message.lastSystemMessageTimestamp != null && $Object.hasOwnProperty.call(message, "lastSystemMessageTimestamp"))
            writer.uint32(16).int64(message.lastSystemMessageTimestamp);
        if (message.messages != null && message.messages.length)
            for (let i = 0; i < message.messages.length; ++i)
                $root.SyncActionMessage.encode(message.messages[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncActionMessageRange.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncActionMessageRange();
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
                    message.lastMessageTimestamp = reader.int64();
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.lastSystemMessageTimestamp = reader.int64();
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.messages && message.messages.length))
                        message.messages = [];
                    message.messages.push($root.SyncActionMessage.decode(reader, reader.size(), $undefined, _depth + 1));
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

    return SyncActionMessageRange;
})();

export const SyncActionMessage = $root.SyncActionMessage = (() => {

    const SyncActionMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SyncActionMessage.prototype.key = null;
    SyncActionMessage.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

    SyncActionMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
            $root.MessageKey.encode(message.key, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
            writer.uint32(16).int64(message.timestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SyncActionMessage.decode = function (reader, length, _end, _depth, _target) {
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
        message = _target || new $root.SyncActionMessage();
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
                    message.key = $root.MessageKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    message.timestamp = reader.int64();
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

    return SyncActionMessage;
})();

export {
  $root as default
};
