"""Headers of customers' files in five languages → our fields."""

import re

from app.domain.folding import fold

# field → headers, English, Lithuanian, Polish, Hungarian, Persian, written as people write them.
_HEADERS = {
    "name": "name, full name, person, contact, contact person, customer, client, vardas pavardė, "
    "vardas ir pavardė, asmuo, klientas, kontaktas, imię i nazwisko, osoba, klient, kontakt, név, "
    "teljes név, ügyfél, kapcsolattartó, نام و نام خانوادگی, نام کامل, مشتری, شخص",
    "first_name": "first name, given name, forename, vardas, imię, keresztnév, utónév, نام",
    "last_name": "last name, surname, family name, pavardė, nazwisko, vezetéknév, نام خانوادگی",
    "company": "company, company name, organization, organisation, firm, account, įmonė, įmonės pavadinimas, "
    "organizacija, firma, nazwa firmy, przedsiębiorstwo, cég, cégnév, vállalat, شرکت, نام شرکت, سازمان",
    "role": "role, position, job title, title, job, pareigos, stanowisko, beosztás, pozíció, سمت, شغل",
    "extension": "extension, ext, vidinis, vidinis numeris, wewnętrzny, numer wewnętrzny, mellék, داخلی",
    "email": "email, e-mail, mail, e-mail address, email address, el. paštas, el.paštas, adres e-mail, "
    "e-mail cím, ایمیل, پست الکترونیک",
    "language": "language, kalba, język, nyelv, زبان",
    "priority": "priority, prioritetas, priorytet, prioritás, اولویت",
    "vip": "vip",
    "debt": "debt, owed, owes, amount owed, balance due, skola, įsiskolinimas, dług, zadłużenie, "
    "tartozás, بدهی",
    "currency": "currency, valiuta, waluta, pénznem, ارز",
    "queue": "queue, eilė, kolejka, sor, صف",
    "badges": "badges, tags, labels, žymos, etykiety, tagi, címkék, برچسب",
    "note": "note, notes, comment, comments, remark, remarks, pastaba, pastabos, komentaras, uwagi, notatka, "
    "megjegyzés, توضیحات, یادداشت",
    "code": "code, company code, registration code, tax number, vat, įmonės kodas, kodas, nip, regon, krs, "
    "adószám, cégjegyzékszám, کد, شناسه ملی",
    "city": "city, town, miestas, miasto, város, شهر",
    "address": "address, street, adresas, adres, ulica, cím, آدرس, نشانی",
    "contract": "contract, sutartis, umowa, szerződés, قرارداد",
    "contract_until": "contract until, contract ends, sutartis iki, umowa do, szerződés vége, پایان قرارداد",
    "switchboard": "switchboard, number range, range, numerių diapazonas, zakres numerów, számtartomány, "
    "سانترال",
}
# label of the number → headers
_PHONES = {
    "": "phone, phone number, telephone, telephone number, tel, number, numbers, phones, telefonas, "
    "tel. nr., telefono numeris, telefonai, telefon, numer telefonu, nr telefonu, telefonszám, تلفن, "
    "شماره تماس, شماره تلفن, شماره",
    "mobile": "mobile, mobile phone, cell, cell phone, mobilus, mobilusis, mobilus telefonas, komórka, "
    "telefon komórkowy, komórkowy, mobil, mobiltelefon, موبایل, همراه, تلفن همراه",
    "office": "office, office phone, work, work phone, business phone, darbo telefonas, darbo, biuras, "
    "telefon służbowy, służbowy, praca, biuro, munkahelyi, irodai, iroda, céges telefon, تلفن محل کار, دفتر",
    "home": "home, home phone, namų, namų telefonas, telefon domowy, domowy, otthoni, تلفن منزل, منزل",
    "fax": "fax, faksas, faks, فکس, نمابر",
}


def _index() -> dict[str, tuple[str, str]]:
    found = {fold(word): (field, "") for field, words in _HEADERS.items() for word in words.split(",")}
    return found | {
        fold(word): ("phone", label) for label, words in _PHONES.items() for word in words.split(",")
    }


_FIELDS = _index()


def field_of(header: str) -> tuple[str, str] | None:
    """Field and, for ``phone``, label of a header; a number behind it (``Phone 2``) does not matter."""
    key = re.sub(r"\s*\d+( value)?$", "", fold(header))
    return _FIELDS.get(key)
