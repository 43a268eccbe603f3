# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads TensorBoard's event files: TFRecords of TensorFlow's event.proto.

Written from the formats' descriptions, so that it agrees with DeepStep's writer
only if both are right.
"""

import struct


def crc32c(data):
    """CRC-32C, bit by bit."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def masked(data):
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def records(data):
    """The records' contents; an AssertionError where a checksum is wrong."""
    while data:
        length, check = struct.unpack_from("<QI", data)
        assert check == masked(data[:8])
        content, rest = data[12 : 12 + length], data[12 + length :]
        assert len(content) == length
        assert struct.unpack_from("<I", rest)[0] == masked(content)
        yield content
        data = rest[4:]


def fields(message):
    """(number, value) of a message's fields; nested ones as bytes."""
    at = 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while at < len(message):
        key = varint()
        wire = key & 7
        if wire == 0:
            value = varint()
        elif wire == 2:
            size = varint()
            value = message[at : at + size]
            at += size
        else:
            kind, size = {1: ("<d", 8), 5: ("<f", 4)}[wire]
            (value,) = struct.unpack_from(kind, message, at)
            at += size
        yield key >> 3, value


def scalars(path):
    """tag -> list of (step, value)."""
    first, *rest = records(path.read_bytes())
    assert dict(fields(first))[3] == b"brain.Event:2"
    result = {}
    for record in rest:
        event = dict(fields(record))
        assert event[1] > 1e9  # seconds since 1970
        for number, value in fields(event[5]):
            assert number == 1
            scalar = dict(fields(value))
            tag = scalar[1].decode()
            result.setdefault(tag, []).append((event[2], scalar[2]))
    return result
