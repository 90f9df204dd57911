# Refusal at a form: the closing time is not later than the opening time.
calendar-closes-before-opens = Stängningstiden måste vara senare än öppningstiden. Öppet efter midnatt skrivs som en egen tid nästa dag.
# Refusal at a form: the last day lies before the first.
calendar-ends-before-begins = Sista dagen måste vara samma dag som den första eller senare.
# Holiday. All Saints' Day, a Saturday around 1 November.
calendar-holiday-all-saints = alla helgons dag
# Holiday. The Friday before All Saints' Day.
calendar-holiday-all-saints-eve = allhelgonaafton
# Holiday. Thursday, 39 days after Easter.
calendar-holiday-ascension = Kristi himmelsfärdsdag
# Holiday. 25 December.
calendar-holiday-christmas = juldagen
# Holiday. 24 December, the day Swedes celebrate most.
calendar-holiday-christmas-eve = julafton
# Holiday. Easter Sunday.
calendar-holiday-easter = påskdagen
# Holiday. The Saturday before Easter.
calendar-holiday-easter-eve = påskafton
# Holiday. The Monday after Easter.
calendar-holiday-easter-monday = annandag påsk
# Holiday. 6 January.
calendar-holiday-epiphany = trettondedag jul
# Holiday. 5 January.
calendar-holiday-epiphany-eve = trettondagsafton
# Holiday. 1 May, the workers' day.
calendar-holiday-first-of-may = första maj
# Holiday. The Friday before Easter.
calendar-holiday-good-friday = långfredagen
# Holiday. The Thursday before Easter.
calendar-holiday-maundy-thursday = skärtorsdagen
# Holiday. A Saturday, 20 to 26 June.
calendar-holiday-midsummer = midsommardagen
# Holiday. The Friday before Midsummer Day.
calendar-holiday-midsummer-eve = midsommarafton
# Holiday. 6 June.
calendar-holiday-national-day = Sveriges nationaldag
# Holiday. 1 January.
calendar-holiday-new-year = nyårsdagen
# Holiday. 31 December.
calendar-holiday-new-year-eve = nyårsafton
# Holiday. 26 December.
calendar-holiday-second-of-christmas = annandag jul
# Holiday. 30 April, with bonfires.
calendar-holiday-walpurgis-eve = valborgsmässoafton
# Holiday. Sunday, 49 days after Easter.
calendar-holiday-whitsun = pingstdagen
# Holiday. The Saturday before Whit Sunday.
calendar-holiday-whitsun-eve = pingstafton
# Refusal at a form for opening hours. $weekday is a code, MO for Monday to SU for Sunday: translate what stands after the brackets only.
calendar-hours-overlap = { $weekday ->
    [MO] Två tider på måndag går in i varandra. Skriv dem som en tid, eller flytta isär dem.
    [TU] Två tider på tisdag går in i varandra. Skriv dem som en tid, eller flytta isär dem.
    [WE] Två tider på onsdag går in i varandra. Skriv dem som en tid, eller flytta isär dem.
    [TH] Två tider på torsdag går in i varandra. Skriv dem som en tid, eller flytta isär dem.
    [FR] Två tider på fredag går in i varandra. Skriv dem som en tid, eller flytta isär dem.
    [SA] Två tider på lördag går in i varandra. Skriv dem som en tid, eller flytta isär dem.
   *[SU] Två tider på söndag går in i varandra. Skriv dem som en tid, eller flytta isär dem.
}
# Refusal at a form for something that is repeated every so many days, weeks or months.
calendar-interval-too-small = Skriv hur ofta det ska upprepas: 1 eller mer.
# Refusal at a form for something that is repeated on certain days, when no day is chosen or no month has such a day.
calendar-no-day-chosen = Välj minst en dag.
# Refusal at a form: what was written is not a date. The example must stay in this form.
calendar-no-such-day = Det datumet finns inte. Skriv till exempel 2026-10-14.
# Refusal at a form: what was written is not a time of day.
calendar-no-such-time = Den tiden finns inte. Skriv till exempel 14.30.
# Refusal at a form: two sets of opening hours begin on the same day, so that it is unclear which holds.
calendar-same-start = Det finns redan öppettider som börjar gälla den dagen. Ändra dem, eller välj en annan dag.
# A date: { $weekday } is the day's name, { $date } its day and month, sometimes with the year. Example: tisdag 14 oktober
i18n-date = { $weekday } { $date }
# A length of time in whole hours. { $n } is the number of hours.
i18n-hours = { $n } tim
# A length of time of more than an hour. Example: 1 tim 20 min
i18n-hours-and-minutes = { $hours } tim { $minutes } min
# The end of a list: { $listed } is what has been listed so far, { $last } the last one. Example: svenska och arabiska
i18n-list-last = { $listed } och { $last }
# The middle of a list: { $listed } is what has been listed so far, { $next } the next one, with more to come.
i18n-list-next = { $listed }, { $next }
# A length of time in minutes, short. { $n } is the number of minutes.
i18n-minutes = { $n } min
# A span between two lengths of time, short, such as an expected wait. Example: 5–15 min
i18n-minutes-between = { $least }–{ $most } min
# A share in per cent. { $number } is a whole number. Swedish has a no-break space before the sign.
i18n-percent = { $number } %
# A time of day. { $hour } is 0 to 24, { $minute } always two digits. Example: 14.00
i18n-time = { $hour }.{ $minute }
# From one time of day to another, such as opening hours. Example: 10.00–16.00
i18n-times = { $from }–{ $to }
# The present day, in the middle of a sentence or alone.
i18n-today = i dag
# The day after the present one.
i18n-tomorrow = i morgon
# The day before the present one.
i18n-yesterday = i går
# Refusal at a field where staff or visitors write freely: it seems to hold an account number, a giro number or an IBAN.
kernel-free-text-account = Det här ser ut som ett kontonummer. Ta bort det, så att ingen kan kännas igen.
# Refusal at a field where staff or visitors write freely: it seems to hold the number of a payment card.
kernel-free-text-card = Det här ser ut som ett kortnummer. Ta bort det, så att ingen kan kännas igen.
# Refusal at a field where staff or visitors write freely: it seems to hold an e-mail address.
kernel-free-text-email = Det här ser ut som en e-postadress. Ta bort den, så att ingen kan kännas igen.
# Refusal when staff want to keep a text that seems to identify somebody, without saying why.
kernel-free-text-no-reason = Skriv varför texten får vara kvar.
# Refusal at a field where staff or visitors write freely: it seems to hold a Swedish personal identity number or coordination number.
kernel-free-text-personal-number = Det här ser ut som ett personnummer. Ta bort det, så att ingen kan kännas igen.
# Refusal at a field where staff or visitors write freely: it seems to hold a telephone number.
kernel-free-text-phone = Det här ser ut som ett telefonnummer. Ta bort det, så att ingen kan kännas igen.
