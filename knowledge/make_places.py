#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes countries.tsv, regions.tsv and places.tsv from gazetteer extracts.

usage: make_places.py EXTRACTS OUT

EXTRACTS holds countries.jsonl (Debian iso-codes), admin_apo.jsonl,
admin1_world.jsonl and admin2_world.jsonl (first and second divisions; the
last: counties of Britain and the United States), places_apo.jsonl and
places_world.jsonl (GeoNames). Country names in other languages are ICU's
(CLDR). What staff adds by hand stands in country_words.tsv,
places_by_hand.tsv and doubtful_places.tsv, which this script never touches.
"""
import collections
import ctypes
import ctypes.util
import json
import os
import re
import sys
import unicodedata

LANGUAGES = ("en ur ar fa bn hi th ja zh zh_Hant ko vi id ms tr es fr de pt it lo km mn ckb ne si fil pa sd ps ta ru "
             "my mr gu te kn ml kk ky uz az uk pl nl sw").split()
WITHOUT_COMMA = {"CD": "Democratic Republic of the Congo", "PS": "Palestine", "FM": "Micronesia", "VG": "British Virgin Islands",
                 "VI": "United States Virgin Islands", "BQ": "Caribbean Netherlands", "SH": "Saint Helena"}
EVERYDAY_COUNTRIES = {"RU": "Russia", "BN": "Brunei"}  # what the press calls them; the official name goes to the others
REGION_NAMES = {"PK.08": "Islamabad Capital Territory"}
# What GeoNames puts into the wrong division, and parts of towns (or villages) to which it gives the people of the whole.
WRONG_PLACES = {("Puyang", "CN.02"), ("Iligan City", "PH.12")}
WRONG_PEOPLE = {("Großzschocher", "DE.13"), ("Kleinzschocher", "DE.13"), ("Bochum-Hordel", "DE.07"),
                ("Budta", "PH.14"), ("Malingao", "PH.12"), ("Mansilingan", "PH.06")}
# Words that say what kind of division it is; the press leaves them out.
DIVISION = re.compile(r"^(?:Kota |Kabupaten |Amphoe |Huyện |Thành phố |Khet |Provinsi |Province of |State of |Region of )|"
                      r" (?:Division|Province|Parish|Governorate|Oblast|District|Regency|Agency|Tribal Area|Frontier Region|"
                      r"Protected Area|Zila|Zilla|County|Prefecture|Municipality|Department|Voivodeship|Canton|Township|City)$")
# What a town is, behind its name: the press leaves it out ("Gifu-shi" is Gifu). Wards (-ku) keep theirs.
KIND_OF_TOWN = {"JP": re.compile(r"(?:-| )(?:shi|gun|machi|mura)$| City$", re.I), "KR": re.compile(r"-(?:si|gun)$| City$"),
                "TR": re.compile(r" İlçesi$"), **{code: re.compile(r" City$") for code in ("AE", "CN", "IN", "PK", "TW")}}
CITY_IS_NAME = {"New Taipei City", "Zayed City", "Khalifah A City"}
BARE_DIRECTIONS = {"central", "western", "eastern", "northern", "southern", "north", "south", "east", "west", "capital", "centre",
                   "center", "northeast", "northwest", "southeast", "southwest", "national", "metropolitan", "upper", "lower",
                   "north central", "north eastern", "north western", "south eastern", "south western", "new", "old", "bay",
                   "coast", "islands", "federal", "union", "saint", "port", "lake", "river", "delta", "littoral", "maritime"}
US_CODES = dict(zip("""Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois
Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island
South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming""".replace("_", "\0").split(),
"""AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT
VT VA WA WV WI WY""".split()))
US_PRESS = {"CA": "Calif.", "PA": "Pa.", "MA": "Mass.", "CT": "Conn.", "FL": "Fla.", "IL": "Ill.", "MI": "Mich.", "MN": "Minn.",
            "CO": "Colo.", "TX": "Tex.", "TN": "Tenn.", "VA": "Va.", "WI": "Wis.", "AZ": "Ariz.", "GA": "Ga.", "NJ": "N.J.",
            "LA": "La.", "VT": "Vt.", "NY": "N.Y.", "NC": "N.C.", "SC": "S.C.", "IN": "Ind.", "KY": "Ky.", "MD": "Md.", "MO": "Mo.", "NV": "Nev.", "OK": "Okla.",
            **{postal: "~" + press for postal, press in {"AL": "Ala.", "AR": "Ark.", "DE": "Del.", "KS": "Kan.", "NE": "Neb.", "OR": "Ore.",
                                                         "WA": "Wash.", "MS": "Miss.", "MT": "Mont.", "WY": "Wyo."}.items()},
            "WV": "W.Va.", "NH": "N.H.", "NM": "N.M.", "RI": "R.I.", "ND": "N.D.", "SD": "S.D."}
# Of Canada and Australia: codes and what the press writes; "Vic." is VIC, too. PE and SA are engineers and companies.
SHORT_REGIONS = {"CA": {"Ontario": "~ON|~Ont.", "Quebec": "~QC|~Que.", "British Columbia": "~BC|B.C.", "Alberta": "~AB|~Alta.",
                        "Manitoba": "~MB|~Man.", "Saskatchewan": "~SK|~Sask.", "Nova Scotia": "~NS|N.S.", "New Brunswick": "~NB|N.B.",
                        "Prince Edward Island": "P.E.I.", "Newfoundland and Labrador": "~NL|N.L.|Nfld."},
                 "AU": {"New South Wales": "~NSW|N.S.W.", "Victoria": "~Vic.", "Queensland": "~Qld.", "Western Australia": "~WA",
                        "Tasmania": "~Tas.", "Northern Territory": "~NT", "Australian Capital Territory": "~ACT"}}
# What a member's press writes its places in; Latin names of other spellings are mostly transliterations and left out.
SCRIPTS = re.compile(r"^[\u0600-\u06ff\ufb50-\ufdff\u0900-\u09ff\u0b80-\u0bff\u0d80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
                     r"\uac00-\ud7a3\u0400-\u04ff .\-・\u200b-\u200d]+$")
IN_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
WORLD_CITY = 300_000  # people; below it the world's towns keep their Latin name, and that in the letters of their country
TOWN = 20_000  # people; of the world's smaller ones the press of other towns hardly writes
ARAB_TOWN = 100_000  # and many of theirs are called by a common noun with the article: "the movement", "the garden"
ARABIC, CYRILLIC = re.compile(r"^[\u0600-\u06ff .\-]+$"), re.compile(r"^[\u0400-\u04ff .\-]+$")
HOME_LETTERS = {**{code: ARABIC for code in "SA AE QA KW BH OM YE IQ SY LB JO PS EG LY TN DZ MA SD MR AF".split()},
                **{code: CYRILLIC for code in "RU KZ KG UZ TJ UA BY BG RS MK MN".split()}}
HAN = re.compile(r"^[\u3400-\u9fff]{2,4}$")
KIND_IN_HAN = re.compile(r"[市县縣区區镇鎮州旗乡鄉省]$")


def plain(name):
    """Macrons and dots of transliterations off: Faisalābād -> Faisalabad. Other marks are spelling and stay."""
    out = []
    for c in unicodedata.normalize("NFD", name):
        if c in "\u0304\u0323\u0331\u0306" and out and out[-1].isascii():
            continue
        out.append(c)
    text = unicodedata.normalize("NFC", "".join(out)).replace("‘", "").replace("ʼ", "'").replace("’", "'").replace("`", "")
    return re.sub(r"\s+", " ", text.split(",")[0].split("(")[0].split("/")[0]).strip()


EVERYDAY_TOWNS = {"Ulan Bator": "Ulaanbaatar", "Shevchenko": "Aktau"}


def everyday_name(name, country):
    name = EVERYDAY_TOWNS.get(name, name)
    ending = KIND_OF_TOWN.get(country)
    shorter = ending.sub("", name) if ending and name not in CITY_IS_NAME else name
    if country == "TR":  # English prints Izmir, as a small letter "İ" is two signs
        shorter = shorter.replace("İ", "I")
    if country == "VN":  # English prints Can Tho, and no marks
        shorter = "".join(c for c in unicodedata.normalize("NFD", shorter) if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D")
    if country == "TH":
        shorter = re.sub(r"(?<=\w{3}) Buri$", "buri", shorter)
    return shorter if len(shorter) > 2 else name


def folded(name):
    text = unicodedata.normalize("NFD", name).casefold()
    return "".join(c for c in text if not unicodedata.combining(c)).replace("ı", "i").replace("-", " ").replace("'", "")


def lines(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def icu_country_names():
    library = ctypes.util.find_library("icuuc")
    if not library:
        sys.exit("make_places.py: ICU is missing; install libicu-dev")
    call = getattr(ctypes.CDLL(library), "uloc_getDisplayCountry_" + library.split(".so.")[1].split(".")[0])

    def name(code, language):
        letters, status = (ctypes.c_uint16 * 200)(), ctypes.c_int(0)
        size = call(("und_" + code).encode(), language.encode(), letters, 200, ctypes.byref(status))
        return bytes(letters)[:2 * size].decode("utf-16-le")

    return name


def distinct(name, others):
    seen, out = {folded(name)}, []
    for other in others:
        other = re.sub(r"\s+", " ", other.replace("|", " ").replace("\t", " ")).strip()
        if len(other) > 1 and folded(other) not in seen:
            seen.add(folded(other))
            out.append(other)
    return "|".join(out)


def countries(source):
    name_in = icu_country_names()
    for row in lines(os.path.join(source, "countries.jsonl")):
        code = row["code"]
        official = WITHOUT_COMMA.get(code, re.sub(r" \(.*\)", "", row["name"]))
        name = EVERYDAY_COUNTRIES.get(code, official)
        others = [official, row.get("official", ""), row.get("name_ur", "")] + [name_in(code, language) for language in LANGUAGES]
        # Short Latin names (Vietnamese, Turkish) are everyday words elsewhere.
        others = [o for o in others if "," not in o and "(" not in o and o != code and (len(o) > 3 or not re.match(r"[A-Za-zÀ-ỹ]", o))]
        yield [code, name, distinct(name, others)]


def regions(source):
    seen = set()
    for file in ("admin_apo.jsonl", "admin1_world.jsonl"):
        for row in lines(os.path.join(source, file)):
            if row["level"] != 1 or row["code"] in seen:
                continue
            seen.add(row["code"])
            full = plain(row["name"])
            name = REGION_NAMES.get(row["code"]) or everyday_name(plain(DIVISION.sub("", full)), row["country"])
            if folded(name) in BARE_DIRECTIONS or len(name) < 3:
                name = full
            also = [full]
            if row["country"] == "US" and full in US_NAMES:
                postal = US_NAMES[full]
                press = US_PRESS.get(postal, "")
                # "Ga." is GA to the tables: one name for both.
                also += ["~" + press] if folded(press).strip(".") == folded(postal) else ["~" + postal] + [press] * bool(press)
            also += SHORT_REGIONS.get(row["country"], {}).get(full, "").split("|")
            yield [row["code"], name, distinct(name, also), row["name"], row["country"]]


US_NAMES = {name.replace("\0", " "): code for name, code in US_CODES.items()}
KINDS = {"PPLC": "c", "PPLA": "r"}


def alternates(row, member):
    big = (row.get("population") or 0) >= WORLD_CITY or row["fcode"] == "PPLC"
    home = HOME_LETTERS.get(row["country"])
    at_home = home and (member or (row.get("population") or 0) >= (ARAB_TOWN if home is ARABIC else TOWN))
    kept = [a for a in row.get("alt", []) if (member or big) and SCRIPTS.match(a) and len(a) >= 2 and (big or not IN_CYRILLIC.search(a))]
    kept += [a for a in row.get("alt", []) if at_home and home.match(a) and len(a) >= 3]
    if row["country"] == "CN" and not big and (row.get("population") or 0) >= TOWN:
        # Two characters alone are mostly a word; with what kind of town it is they are a name.
        bare = [KIND_IN_HAN.sub("", a) if len(a) > 2 else a for a in row.get("alt", []) if HAN.match(a)]
        kept += [a + kind for a in bare for kind in "市县縣" if len(a) >= 2]
    if not member:
        return kept
    if row.get("name_ur"):
        kept.append(row["name_ur"])
    if row["country"] == "VN":
        kept += [a for a in row.get("alt", []) if re.search(r"[ăâđêôơư\u1ea0-\u1ef9]", a) and not a.startswith("Tỉnh")]
    if row["country"] == "TR":
        kept += [a for a in row.get("alt", []) if folded(a) == folded(row["name"])]
    return kept


def towns(source, region_code):
    seen = {}
    for file, member in (("places_apo.jsonl", True), ("places_world.jsonl", False)):
        for row in lines(os.path.join(source, file)):
            printed = plain(row["name"])
            name = everyday_name(printed, row["country"])
            if len(name) < 2 or not re.search(r"[^\W\d_]", name) or row["fcode"] in ("PPLH", "PPLQ", "PPLW", "PPLX") and not row.get("population"):
                continue
            region = region_code.get((row["country"], row.get("admin1", "")), row["country"])
            if row["country"] == "HK" and row["fcode"] == "PPLC":  # a city that is its country, in none of its districts
                region = "HK"
            if (name, region) in WRONG_PLACES:
                continue
            people = 0 if (name, region) in WRONG_PEOPLE else row.get("population") or 0
            # GeoNames knows no number for many seats of districts: they are towns all the same.
            if not people and folded(DIVISION.sub("", plain(row.get("admin2") or ""))) == folded(name):
                people = 50_000
            key = (folded(name), region)
            also = alternates(row, member) + ([printed] if printed != name else [])
            if row.get("ascii") and folded(plain(row["ascii"])) != folded(name):
                also.append(plain(row["ascii"]))
            if key in seen:
                old = seen[key]
                old[1] += also
                old[3] = max(old[3], people)
                old[4] = old[4] if old[4] == "c" else KINDS.get(row["fcode"], old[4])
                continue
            seen[key] = [name, also, region, people, KINDS.get(row["fcode"], "t")]
    for row in lines(os.path.join(source, "admin_apo.jsonl")):
        if row["level"] != 2:
            continue
        printed = plain(DIVISION.sub("", plain(row["name"])))
        name = everyday_name(printed, row["country"])
        region = ".".join(row["code"].split(".")[:2])
        key = (folded(name), region)
        if len(name) < 4 or folded(name) in BARE_DIRECTIONS or key in seen or region not in region_code.values():
            continue
        seen[key] = [name, [printed] if printed != name else [], region, 30_000 if row["country"] in ("PK", "BD", "IN", "NP", "LK") else 0, "d"]
    for row in lines(os.path.join(source, "admin2_world.jsonl")):
        name = re.sub(r"^(?:Royal Borough of|City of|District of|County of|Borough of) ", "", plain(row["name"]))
        region = ".".join(row["code"].split(".")[:2])
        key = (folded(name), region)
        if len(name) >= 4 and folded(name) not in BARE_DIRECTIONS and key not in seen and region in region_code.values():
            seen[key] = [name, [], region, 50_000, "d"]
    return seen.values()


def write(path, header, rows, note):
    with open(path, "w", encoding="utf-8") as file:
        file.write("# Made by make_places.py; edit the files by hand beside it instead. " + note + "\n" + "\t".join(header) + "\n")
        for row in rows:
            file.write("\t".join(row) + "\n")


def main(source, out):
    credit = "Source: GeoNames (https://www.geonames.org), CC BY 4.0."
    write(os.path.join(out, "countries.tsv"), ["code", "name", "also"], countries(source),
          "Sources: Debian iso-codes (LGPL-2.1-or-later), CLDR through ICU (Unicode-3.0).")
    known = {row["code"] for row in lines(os.path.join(source, "countries.jsonl"))}
    found = [row for row in regions(source) if row[4] in known]
    region_code = {(row[4], row[3]): row[0] for row in found}
    write(os.path.join(out, "regions.tsv"), ["code", "name", "also"], [row[:3] for row in found], credit)
    rows = sorted((row for row in towns(source, region_code) if row[2][:2] in known), key=lambda row: (row[2], row[0]))
    write(os.path.join(out, "places.tsv"), ["name", "also", "in", "thousands", "kind"],
          [[r[0], distinct(r[0], r[1]), r[2], f"{r[3] / 1000:.6g}" if r[3] else "", "" if r[4] == "t" else r[4]] for r in rows], credit)
    print(collections.Counter(r[4] for r in rows), len(found))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
