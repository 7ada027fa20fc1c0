#!/usr/bin/env python3
"""Writes LunarCalendarTables.swift: Chinese months and solar terms, Islamic months, days of Hindu festivals.

usage: pip install ephem hijridate; ./generate-lunar-calendars.py > LunarCalendarTables.swift

Sources: sun and moon by VSOP87 and ELP as in PyEphem 4 (MIT); the Chinese calendar by GB/T 33661-2017 (new moons and principal terms at 120° E);
the Islamic months by the Umm al-Qura calendar (hijridate, MIT); Hindu festivals by the lunar day (tithi) that prevails at the hour that custom asks for,
at Ujjain (23.18° N, 75.77° E), months amanta.
"""

import datetime as dt
import math

import ephem
from hijridate import Hijri

DAY = dt.timedelta(days=1)
FIRST, LAST = 1900, 2100
HINDU_FIRST = 1950


def longitude(body, moment):
    body.compute(moment, epoch=moment)
    return math.degrees(ephem.Ecliptic(body, epoch=moment).lon) % 360


def civil(moment, hours):
    """The day of a moment at so many hours east of Greenwich."""
    return (ephem.Date(moment).datetime() + dt.timedelta(hours=hours)).date()


def new_moons(first, last, hours=8.0):
    moment, found = ephem.Date(first), []
    while True:
        moment = ephem.next_new_moon(moment)
        if civil(moment, hours) > last:
            return found
        found.append(civil(moment, hours))
        moment = ephem.Date(moment + 1)


def solar_moment(target, guess):
    """The moment near a guess at which the sun stands at a longitude."""
    sun, moment = ephem.Sun(), ephem.Date(guess)
    for _ in range(8):
        gap = (target - longitude(sun, moment) + 180) % 360 - 180
        moment = ephem.Date(moment + gap * 365.2422 / 360)
    return moment


def solar_terms(year):
    """The 24 terms of a calendar year, from the lesser cold (longitude 285°)."""
    return [
        civil(solar_moment((285 + 15 * k) % 360, dt.datetime(year, 1, 5) + dt.timedelta(days=15.2 * k)), 8)
        for k in range(24)
    ]


def chinese():
    """A line a year: days from 1 January to the first month, leap month, lengths of 13 months as bits (1: 30 days)."""
    principal = {}
    terms = {}
    for year in range(FIRST - 1, LAST + 2):
        terms[year] = solar_terms(year)
        for k, day in enumerate(terms[year]):
            if k % 2 == 1:
                principal.setdefault(day, (k // 2 + 10) % 12 + 1)  # month that the term belongs to: rain water 1 … great cold 12
    moons = new_moons(dt.date(FIRST - 1, 10, 1), dt.date(LAST + 1, 4, 1))
    months = []
    solstice_month = None
    # Number the months between winter solstices: the one that holds the solstice is the eleventh.
    solstices = [terms[year][23] for year in range(FIRST - 1, LAST + 1)]
    def month_of(day):
        return max(i for i, moon in enumerate(moons) if moon <= day)
    numbered = {}
    for first, second in zip(solstices, solstices[1:]):
        a, b = month_of(first), month_of(second)
        number, leap_left = 11, b - a == 13
        numbered[a] = (11, False)
        for index in range(a + 1, b):
            inside = any(moons[index] <= day < moons[index + 1] for day in principal)
            if leap_left and not inside:
                numbered[index] = (number, True)
                leap_left = False
            else:
                number = number % 12 + 1
                numbered[index] = (number, False)
        numbered[b] = (11, False)
    # The months behind the last solstice.
    last = max(numbered)
    number = 11
    for index in range(last + 1, len(moons) - 1):
        number = number % 12 + 1
        numbered[index] = (number, False)
    lines = []
    for year in range(FIRST, LAST + 1):
        start = next(i for i, v in numbered.items() if v == (1, False) and moons[i].year == year)
        index, leap, bits, count = start, 0, 0, 0
        while count < 13 and (count == 0 or numbered.get(index) != (1, False)):
            if numbered[index][1]:
                leap = numbered[index][0]
            if (moons[index + 1] - moons[index]).days == 30:
                bits |= 1 << count
            index += 1
            count += 1
        lines.append("%02x%x%04x" % ((moons[start] - dt.date(year, 1, 1)).days, leap, bits))
    return lines, terms


def islamic():
    """Day number of the first month, then a digit a month: its length less 28 (the calendar as it was kept has months of 28 and 31 days)."""
    lines = []
    for year in range(1343, 1501):
        lines.append("".join(str(Hijri(year, month, 1).month_length() - 28) for month in range(1, 13)))
    first = Hijri(1343, 1, 1).to_gregorian()
    return (dt.date(first.year, first.month, first.day) - dt.date(1970, 1, 1)).days, lines


# Festival: month (Chaitra 1), lunar day (1 to 15 bright, 16 to 30 dark), hour of custom in days after midnight local time.
SUNRISE, NOON, AFTERNOON, DUSK, MIDNIGHT = 0.26, 0.5, 0.58, 0.77, 1.0
# A year that sees a festival twice keeps the first.
FESTIVALS = [
    ("ugadi", 1, 1, SUNRISE), ("ramaNavami", 1, 9, NOON), ("mahavirJayanti", 1, 13, SUNRISE), ("hanumanJayanti", 1, 15, SUNRISE),
    ("akshayaTritiya", 2, 3, SUNRISE), ("buddhaPurnima", 2, 15, SUNRISE), ("rathaYatra", 4, 2, SUNRISE),
    ("guruPurnima", 4, 15, SUNRISE), ("rakshaBandhan", 5, 15, AFTERNOON), ("janmashtami", 5, 23, MIDNIGHT),
    ("ganeshChaturthi", 6, 4, NOON), ("navaratri", 7, 1, SUNRISE), ("mahaSaptami", 7, 7, SUNRISE), ("dussehra", 7, 10, AFTERNOON),
    ("valmikiJayanti", 7, 15, SUNRISE), ("karvaChauth", 7, 19, DUSK + 0.06), ("dhanteras", 7, 28, DUSK), ("kaliChaudas", 7, 29, MIDNIGHT),
    ("diwali", 7, 30, DUSK), ("govardhan", 8, 1, SUNRISE + 0.1), ("bhaiDooj", 8, 2, AFTERNOON), ("chhath", 8, 6, SUNRISE),
    ("guruNanak", 8, 15, SUNRISE), ("gobindSingh", 10, 7, SUNRISE), ("vasantPanchami", 11, 5, SUNRISE + 0.15), ("ravidas", 11, 15, SUNRISE),
    ("shivaratri", 11, 29, MIDNIGHT), ("holika", 12, 15, DUSK),
]


def tithi(day, part):
    """The lunar day, 1 to 30, at a part of a day of Ujjain."""
    moment = ephem.Date(dt.datetime.combine(day, dt.time()) + dt.timedelta(days=part, hours=-75.77 / 15))
    return int(((longitude(ephem.Moon(), moment) - longitude(ephem.Sun(), moment)) % 360) / 12) + 1


def ayanamsa(year):
    """Lahiri: 23.853° at 2000, 50.29″ a year."""
    return 23.853 + (year - 2000) * 50.29 / 3600


def hindu():
    """Days from 1 January, two characters of base 36 a year, `..` where there is none."""
    rows = {name: {} for name, *_ in FESTIVALS}
    sun = ephem.Sun()
    moment = ephem.Date(dt.datetime(HINDU_FIRST - 1, 11, 1))
    moons = []
    while ephem.Date(moment).datetime().year <= LAST + 1 and len(moons) < 2000:
        moment = ephem.next_new_moon(moment)
        if ephem.Date(moment).datetime() > dt.datetime(LAST + 1, 3, 1):
            break
        moons.append(moment)
        moment = ephem.Date(moment + 1)
    def sign(at):
        return int(((longitude(sun, at) - ayanamsa(ephem.Date(at).datetime().year)) % 360) / 30)
    for first, second in zip(moons, moons[1:]):
        if sign(first) == sign(second):
            continue  # a month in which the sun enters no sign is the intercalary one
        month = (sign(first) + 1) % 12 + 1
        start = civil(first, 75.77 / 15)
        for name, wanted, lunar_day, part in FESTIVALS:
            if wanted != month:
                continue
            guess = start + DAY * (lunar_day - 2)
            days = [guess + DAY * k for k in range(-1, 4)]
            hits = [day for day in days if tithi(day, part) == lunar_day]
            # A lunar day that prevails at no such hour belongs to the day at whose sunrise it prevails, else to that in which it begins.
            hits = hits or [day for day in days if tithi(day, SUNRISE) == lunar_day]
            before = [day for day in days if tithi(day, part) < lunar_day and tithi(day + DAY, part) > lunar_day]
            day = (hits or before or [None])[0]
            if day is None:
                continue
            rows[name].setdefault(day.year, (day - dt.date(day.year, 1, 1)).days)
    # The day on which the sun enters Capricorn of the sidereal zodiac; the next one where it enters after sunset.
    rows["makaraSankranti"] = {}
    for year in range(HINDU_FIRST, LAST + 1):
        moment = solar_moment((270 + ayanamsa(year)) % 360, dt.datetime(year, 1, 14))
        local = ephem.Date(moment).datetime() + dt.timedelta(hours=5.5)
        day = local.date() + (DAY if local.hour >= 18 else 0 * DAY)
        rows["makaraSankranti"][year] = (day - dt.date(year, 1, 1)).days
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    result = []
    for name in rows:
        text = "".join(
            digits[rows[name][y] // 36] + digits[rows[name][y] % 36] if y in rows[name] else ".."
            for y in range(HINDU_FIRST, LAST + 1)
        )
        result.append((name, text))
    return result


def wrapped(text, width=100):
    return "\n".join("        " + text[i : i + width] + "\\" for i in range(0, len(text), width))[:-1]


def main():
    years, terms = chinese()
    first_islamic, islamic_years = islamic()
    base = [min(terms[y][k].day for y in range(FIRST, LAST + 1)) for k in range(24)]
    digits = "".join(str(terms[y][k].day - base[k]) for y in range(FIRST, LAST + 1) for k in range(24))
    print("// Made by generate-lunar-calendars.py, which names the sources; do not edit.")
    print()
    print("/// Tables of calendars that follow the moon.")
    print("enum LunarCalendarTables {")
    print("    /// The first year of `chinese` and `solarTerms`.")
    print(f"    static let firstYear = {FIRST}")
    print("    /// Seven hexadecimal digits a year: days from 1 January to the first month, leap month, lengths of 13 months as bits.")
    print('    static let chinese: StaticString = """')
    print(wrapped("".join(years), 98))
    print('        """')
    print("    /// The earliest day of each of the 24 solar terms in its month, from the lesser cold in January.")
    print(f"    static let solarTermDays = {base}")
    print("    /// A digit a term, 24 a year: days behind the earliest.")
    print('    static let solarTerms: StaticString = """')
    print(wrapped(digits, 96))
    print('        """')
    print("    /// The first year of `islamic` and the day number (days since 1970) of its first day.")
    print(f"    static let firstIslamicYear = (year: 1343, day: {first_islamic})")
    print("    /// A digit a month: its length less 28.")
    print('    static let islamic: StaticString = """')
    print(wrapped("".join(islamic_years), 96))
    print('        """')
    print("    /// The first year of `hindu`.")
    print(f"    static let firstHinduYear = {HINDU_FIRST}")
    print("    /// Days from 1 January, two digits of base 36 a year, `..` where the festival does not fall into it.")
    print("    static func hindu(_ festival: HinduFestival) -> StaticString {")
    print("        switch festival {")
    for name, text in hindu():
        print(f"        case .{name}:")
        print('            """')
        print("\n".join("    " + line for line in wrapped(text).split("\n")))
        print('            """')
    print("        }")
    print("    }")
    print("}")
    print()
    print("/// Festivals of the Hindu, Sikh and Jain lunar years.")
    print("enum HinduFestival: UInt8, Hashable, Sendable {")
    print("    case " + ",\n        ".join([name for name, *_ in FESTIVALS] + ["makaraSankranti"]))
    print("}")


if __name__ == "__main__":
    main()
