# What the page of words is for.
vocabulary-about = Hjälpen räknas efter de här orden. De givna är lika i alla bibliotek, så att siffror går att jämföra. Egna ord läggs under ett givet.
# What an activity was.
vocabulary-activity-course = Kurs
# What an activity was.
vocabulary-activity-meeting = Möte
# What an activity was.
vocabulary-activity-open-help = Öppen hjälp
# What an activity was.
vocabulary-activity-staff-training = Personalutbildning
# What an activity was.
vocabulary-activity-study-visit = Studiebesök
# What an activity was.
vocabulary-activity-theme-evening = Temakväll
# Button: adds a word of the library’s own.
vocabulary-add = Lägg till
# Above the form for a word of the library’s own.
vocabulary-add-about = Svenska behövs. Språk som lämnas tomma visar det svenska ordet.
# Heading above the form for a word of the library’s own.
vocabulary-add-heading = Lägg till ett eget ord
# Ages, in a count of heads.
vocabulary-age-band-0-12 = 0–12 år
# Ages, in a count of heads.
vocabulary-age-band-13-19 = 13–19 år
# Ages, in a count of heads.
vocabulary-age-band-20-44 = 20–44 år
# Ages, in a count of heads.
vocabulary-age-band-45-64 = 45–64 år
# Ages, in a count of heads.
vocabulary-age-band-65-79 = 65–79 år
# Ages, in a count of heads.
vocabulary-age-band-80 = 80 år och äldre
# What part of life it was about, as a short label on a button.
vocabulary-area-authority = Myndighet
# What part of life it was about, as a short label on a button.
vocabulary-area-bank = Bank
# What part of life it was about, as a short label on a button.
vocabulary-area-care = Vård, 1177
# What part of life it was about, as a short label on a button.
vocabulary-area-housing = Boende
# What part of life it was about, as a short label on a button.
vocabulary-area-leisure = Fritid och resor
# What part of life it was about, as a short label on a button.
vocabulary-area-library = Biblioteket
# What part of life it was about, as a short label on a button.
vocabulary-area-school = Skola
# What part of life it was about, as a short label on a button.
vocabulary-area-social = Kontakt och sociala medier
# What part of life it was about, as a short label on a button.
vocabulary-area-work = Arbete
# Heading: the list of areas of life that help was about.
vocabulary-areas = Områden
# How visitor and guide met.
vocabulary-channel-booked = Bokad tid
# How visitor and guide met.
vocabulary-channel-course = Vid en kurs
# How visitor and guide met.
vocabulary-channel-drop-in = Drop-in
# How visitor and guide met.
vocabulary-channel-outreach = Uppsökande
# How visitor and guide met.
vocabulary-channel-shelves = Ute i biblioteket
# How visitor and guide met.
vocabulary-channel-telephone = Telefon
# Beside a word. { $option }: the wording of the Digidel network’s question count, which is Swedish.
vocabulary-counted-as = Räknas hos Digidel som: { $option }
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-101 = Aktiviteter i samarbete med BVC
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-102 = Berättar- eller sagostund
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-103 = Bild-, tecknings-, målnings-, pyssel-, hantverks-, experimentverkstad/-kurs
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-104 = Bok- eller läsecirkel (sluten)
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-105 = Bok-, läs- eller korsordskafé (öppen)
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-106 = Biblioteksinformation/-visning för grupper/elever/studerande
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-107 = Bokvagnsronder
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-108 = Boka en bibliotekarie
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-109 = Sökningar på uppdrag
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-110 = Boksamtal – bokprat
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-111 = Data-/internetkurs – handledning, seniorsurf – öppen eller sluten visning
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-112 = Filmvisning – filmprat
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-113 = Föreläsning, föredrag, debatt eller föreningsarrangemang
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-114 = Författarbesök
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-115 = Musik – underhållning, arrangemang, kafé
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-116 = Skrivarkurser/-läger, litteraturläger
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-117 = Sångstund, rytmik, rim & ramsor
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-118 = Teater- eller trolleriföreställning
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-119 = Utställning
# One of the national library's categories of activities, in the survey's own words.
vocabulary-kb-120 = Annan publik programaktivitet
# The own word is empty or too long. { $most }: letters allowed.
vocabulary-label = Skriv ett ord på högst { $most } tecken.
# A language that help was given in.
vocabulary-language-ar = Arabiska
# A language that help was given in.
vocabulary-language-bs = Bosniska, kroatiska, serbiska
# A language that help was given in.
vocabulary-language-en = Engelska
# A language that help was given in.
vocabulary-language-es = Spanska
# A language that help was given in.
vocabulary-language-fa = Persiska
# A language that help was given in.
vocabulary-language-fi = Finska
# A language that help was given in.
vocabulary-language-ku = Kurdiska
# A language that help was given in.
vocabulary-language-other = Annat språk
# A language that help was given in.
vocabulary-language-pl = Polska
# A language that help was given in.
vocabulary-language-prs = Dari
# A language that help was given in.
vocabulary-language-ru = Ryska
# A language that help was given in.
vocabulary-language-sign = Teckenspråk
# A language that help was given in.
vocabulary-language-so = Somaliska
# A language that help was given in.
vocabulary-language-sq = Albanska
# A language that help was given in.
vocabulary-language-sv = Svenska
# A language that help was given in.
vocabulary-language-th = Thailändska
# A language that help was given in.
vocabulary-language-ti = Tigrinska
# A language that help was given in.
vocabulary-language-tr = Turkiska
# A language that help was given in.
vocabulary-language-uk = Ukrainska
# A choice at the ticket kiosk, read by a stressed visitor.
vocabulary-matter-authority = Myndighet eller vård
# A choice at the ticket kiosk, read by a stressed visitor.
vocabulary-matter-get-started = Komma igång från början
# A choice at the ticket kiosk, read by a stressed visitor.
vocabulary-matter-other = Något annat
# A choice at the ticket kiosk, read by a stressed visitor.
vocabulary-matter-phone = Mobil eller surfplatta
# A choice at the ticket kiosk, read by a stressed visitor.
vocabulary-matter-print = Skriva ut, skanna
# A choice at the ticket kiosk, read by a stressed visitor.
vocabulary-matter-sign-in = Logga in, BankID
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-create = Skapa, bild och 3D
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-find = Hitta på nätet
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-form = Fylla i en e-tjänst
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-get-started = Komma igång
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-library = Bibliotekets tjänster
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-other = Annat
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-pay = Betala digitalt
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-phone = Mobil och appar
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-print = Utskrift, kopia, skanning
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-safety = Bluff och säkerhet
# What the visitor wanted help with, as a short label on a button.
vocabulary-need-sign-in = Inloggning och lösenord
# Heading: the list of what visitors want help with.
vocabulary-needs = Behov
# Beside a word that no option of the Digidel network’s question count is known for.
vocabulary-not-counted = Har inget känt alternativ hos Digidel
# Why it could not be done.
vocabulary-obstacle-device = Enheten för gammal eller trasig
# Why it could not be done.
vocabulary-obstacle-forgotten = Glömd kod eller lösenord
# Why it could not be done.
vocabulary-obstacle-language = Inget gemensamt språk
# Why it could not be done.
vocabulary-obstacle-no-e-id = Saknar e-legitimation
# Why it could not be done.
vocabulary-obstacle-not-ours = Det hjälper vi inte med
# Why it could not be done.
vocabulary-obstacle-service-down = Tjänsten fungerade inte
# Why it could not be done.
vocabulary-obstacle-time = Tiden räckte inte
# How it went, as a short label on a button.
vocabulary-outcome-not-possible = Gick inte
# How it went, as a short label on a button.
vocabulary-outcome-part = En bit på väg
# How it went, as a short label on a button.
vocabulary-outcome-referred = Hänvisad till …
# How it went, as a short label on a button.
vocabulary-outcome-solved = Löst
# Heading: words of the library’s own.
vocabulary-own = Egna ord
# Mark beside a word of the library’s own.
vocabulary-own-mark = eget
# There are no words of the library’s own under this one.
vocabulary-own-none = Inga egna ord än.
# The given term to stand under is missing.
vocabulary-parent = Välj vilket av de givna orden det hör till.
# Button: a word can no longer be chosen after today.
vocabulary-retire = Sluta använda
# What that button does.
vocabulary-retire-about = Ordet går att välja i dag ut, och försvinner sedan från disken. I siffrorna för dagar som har varit står det kvar.
# The last day is before the first.
vocabulary-retire-before = Sista dagen kan inte ligga före den första.
# The term is filled in by pages or needed for figures, so it cannot be retired.
vocabulary-retire-lasting = Det ordet behövs för sidor och siffror och kan inte tas ur bruk.
# Mark beside a word that can no longer be chosen.
vocabulary-retired = används inte
# What it means that a word came back.
vocabulary-retired-about = Tas det tillbaka fortsätter siffrorna där de slutade.
# Button: a word can be chosen again.
vocabulary-return = Använd igen
# Button: saves what a word is called.
vocabulary-save = Spara
# Heading: what a word is called in each language.
vocabulary-say = Så heter det
# The step of an e-service at which it stuck.
vocabulary-step-answer = Få svar
# The step of an e-service at which it stuck.
vocabulary-step-attach = Bifoga papper
# The step of an e-service at which it stuck.
vocabulary-step-fill-in = Fylla i
# The step of an e-service at which it stuck.
vocabulary-step-find = Hitta dit
# The step of an e-service at which it stuck.
vocabulary-step-pay = Betala
# The step of an e-service at which it stuck.
vocabulary-step-send = Skriva under och skicka
# The step of an e-service at which it stuck.
vocabulary-step-sign-in = Logga in
# The step of an e-service at which it stuck.
vocabulary-step-understand = Förstå frågorna
# The list has that word already.
vocabulary-taken = Det ordet finns redan i listan.
# Refusal: the word stood here before, and is not in use.
vocabulary-taken-retired = Det ordet finns här men används inte. Öppna det och välj Använd igen.
# Why someone was turned away without help.
vocabulary-turned-away-closing = Stänger snart
# Why someone was turned away without help.
vocabulary-turned-away-full = Fullt
# Why someone was turned away without help.
vocabulary-turned-away-language = Inget gemensamt språk
# Why someone was turned away without help.
vocabulary-turned-away-not-ours = Inte vårt
# Before the given word that a word of the library’s own stands under.
vocabulary-under = Står under
# The last day on which a word could be chosen. { $day }: such as i dag, or tisdag 14 oktober.
vocabulary-until = Sista dagen är { $day }.
# Heading: whether a word is in use.
vocabulary-use = Användning
# What someone came only to use.
vocabulary-use-computer = Dator
# What someone came only to use.
vocabulary-use-printer = Skrivare
# What someone came only to use.
vocabulary-use-seat = Sittplats
# Which version of the given lists this is. { $version }: a number.
vocabulary-version = De givna listorna är version { $version }.
# Page, and word in the bar: the words that help is counted by.
vocabulary-words = Ord
