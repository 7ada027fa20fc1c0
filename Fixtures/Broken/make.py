#!/usr/bin/env python3
"""Write the broken inputs of this folder again, byte for byte. No clock, no random numbers. Standard library only.

    make.py [FOLDER]     FOLDER: where to write, the script's own by default
"""
import hashlib, pathlib, sys

here = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else __file__)
here = here if here.is_dir() else here.parent


def put(name, data):
    data = data.encode("utf-8") if isinstance(data, str) else data
    assert len(data) <= 50_000, name
    (here / name).write_bytes(data)


def rubbish(size):
    """Bytes that look random and are the same each time."""
    out, n = b"", 0
    while len(out) < size:
        out += hashlib.sha256(b"dateline %d" % n).digest()
        n += 1
    return out[:size]


put("empty.html", b"")
put("empty.txt", b"")
put("blank.txt", " \t\r\n\n\u3000\n\ufeff\n")
put("rubbish.html", rubbish(4096))
put("invalid-utf8.txt", b"Marlow Kettles Opens Shop in Dayton\n\nDAYTON, Ohio, May 4, 2022 -- Marlow Kettles Inc. opened \xff\xfe a shop"
    b" on May 2 with 12 employees.\n\nThe caf\xc3 next door \xe2\x82 stays open, said Ruth Marlow, President of Marlow Kettles Inc.\n\n"
    + "Dayton\u2019s caf\u00e9s \u2014 the \u201cold\u201d ones \u2014 are the kettles\u2019 best customers.\n".encode())
page = ("<!DOCTYPE html>\n<html><head><title>Marlow Kettles Opens Shop in Dayton</title></head>\n<body>\n<h1>Marlow Kettles Opens Shop in Dayton</h1>\n"
        "<p>DAYTON, Ohio, May 4, 2022 \u2014 Marlow Kettles Inc. opened a shop on May 2 with 12 employees.</p>\n"
        "<p>A second shop follows in 2023, said Ruth Marlow, President of Marlow Kettles Inc.</p>\n</body></html>\n")

put("utf16le-bom.html", b"\xff\xfe" + page.encode("utf-16-le"))
put("utf16be-bom.html", b"\xfe\xff" + page.encode("utf-16-be"))
put("nul.html", page.replace("opened a shop", "opened\0 a shop").replace("second", "sec\0ond"))
put("cut-in-tag.html", page[: page.index("<p>A second")] + '<p><a href="/shops/day')
put("cut-in-character.html", page.encode("utf-8")[: page.encode("utf-8").index(b"\xe2\x80\x94") + 2])
put("deep.html", "<html><body><h1>Marlow Kettles Opens Shop in Dayton</h1>\n" + "<div>" * 3000
    + "<p>DAYTON, Ohio, May 4, 2022 -- Marlow Kettles Inc. opened a shop on May 2 with 12 employees.</p>" + "</div>" * 3000
    + "\n<p>A second shop follows in 2023, said Ruth Marlow, President of Marlow Kettles Inc.</p></body></html>\n")
put("impossible-values.txt", "Marlow Kettles Counts Its Kettles\n\nDAYTON, Ohio, May 4, 2022 -- Marlow Kettles Inc. has 12 employees.\n\n"
    "The shop closed on February 30, 2021, on June 31 and on 13/45/2021, and opens at 25:61. \u6771\u4eac\u306e\u5e97\u306f99\u670899\u65e5\u306b\u958b\u304d\u307e\u3059\u3002\n\n"
    "It sold " + "1234567890" * 40 + " kettles and kept 7 kettles.\n")
