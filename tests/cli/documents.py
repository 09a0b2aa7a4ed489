"""Files that are no sound report, made from nothing."""
import io
import struct
import zipfile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    '</Relationships>')


def zipped(parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(*paragraphs):
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    return zipped({"[Content_Types].xml": CONTENT_TYPES, "_rels/.rels": RELATIONSHIPS,
                   "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'})


def zip_bomb(megabytes):
    """Blanks that take a thousandth of their room when zipped."""
    return zipped({"[Content_Types].xml": CONTENT_TYPES, "_rels/.rels": RELATIONSHIPS,
                   "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>' + " " * (megabytes << 20)})


def compound_file(*streams):
    """An OLE compound file with empty streams of these names: what Word 97 and encrypted documents are kept in."""
    sector = 512
    end, free, fat_sector, none = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
    header = struct.pack("<8s16xHHHHH6xIIIIIIIIII", bytes.fromhex("d0cf11e0a1b11ae1"), 0x3E, 3, 0xFFFE, 9, 6,
                         0, 1, 1, 0, 4096, end, 0, end, 0, 0)
    header += struct.pack("<108I", *[free] * 108)
    fat = struct.pack("<128I", fat_sector, end, *[free] * 126)

    def entry(name, kind, child):
        encoded = (name + "\0").encode("utf-16le") if name else b""
        return struct.pack("<64sHBBIII36xIQ", encoded, len(encoded), kind, 1, none, none, child, end, 0)

    entries = [entry("Root Entry", 5, 1 if streams else none)]
    for index, name in enumerate(streams):
        sibling = index + 2 if index + 1 < len(streams) else none
        encoded = (name + "\0").encode("utf-16le")
        entries.append(struct.pack("<64sHBBIII36xIQ", encoded, len(encoded), 2, 1, none, sibling, none, end, 0))
    entries += [entry("", 0, none)] * (4 - len(entries))
    data = header[:sector].ljust(sector, b"\xff") + fat + b"".join(entries)
    return data


def old_word():
    return compound_file("WordDocument", "1Table")


def encrypted_word():
    return compound_file("EncryptionInfo", "EncryptedPackage")
