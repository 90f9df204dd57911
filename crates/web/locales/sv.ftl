# Title when something of ours broke.
web-broken = Något gick fel hos oss
# What to do then.
web-broken-next = Det är inte ditt fel. Inget har sparats. Prova igen om en stund, eller säg till personalen.
# Name of the face for guides, first in its bar.
web-desk = Disken
# Title when a signed-in person may not see the page.
web-forbidden = Den här sidan är inte för din roll
# What to do then.
web-forbidden-next = Behöver du den i ditt arbete kan den som är verksamhetsansvarig ge dig rätt roll.
# The form was larger than 64 kB.
web-form-too-large = Det du skickade är för långt. Korta det och skicka igen.
# The form came without its key, for example from a page that was saved.
web-form-without-key = Formuläret var ofullständigt. Öppna sidan på nytt och fyll i igen.
# The same key came with something else in the form.
web-key-of-another-form = Formuläret har redan skickats, med annat innehåll. Öppna sidan på nytt om du vill skicka något mer.
# Button in the menu: locks a shared tablet until the PIN is typed.
web-lock = Lås
# Title when the address leads nowhere.
web-missing = Sidan finns inte
# What to do then.
web-missing-next = Adressen kan vara fel skriven, eller så har sidan tagits bort.
# What came was not a form.
web-not-a-form = Det som skickades var inte ett formulär. Öppna sidan på nytt och försök igen.
# Something else than a whole number stood in the field.
web-not-a-number = Skriv ett heltal med siffror, till exempel 12.
# Name of the face for those who answer for the centre, first in its bar.
web-office = Kontoret
# Link in the menu: one’s own account.
web-own-account = Mitt konto
# Link to the page where a screen is paired.
web-pair = Koppla skärmen
# The setting is no address. { $url }: what was written.
web-public-url = { $url } är ingen adress. Skriv till exempel https://hjalp.ekbacken.se
# The setting is plain http to another machine. { $url }: what was written.
web-public-url-plain = { $url } är okrypterad. Utanför den egna datorn behövs https: ange --tls-cert och --tls-key, eller en proxy med --trusted-proxies.
# What staff read to support. { $reference }: six letters and digits.
web-reference = Uppge { $reference } om du berättar om det här för någon.
# Title of a page that lists why something was refused.
web-refused = Det gick inte att göra så
# Said once, after a form was saved.
web-saved = Sparat.
# Word in the bar of the office, behind which the pages stand that are set up once: places, words, staff.
web-settings = Inställningar
# Button.
web-sign-in = Logga in
# Title when a form was sent after the session had ended.
web-sign-in-again = Du har blivit utloggad
# What to do after having been signed out in the middle of a form.
web-sign-in-again-next = Det du skickade är inte sparat, men det finns kvar på den här sidan. Logga in i en ny flik, kom tillbaka hit och försök igen.
# Button in the menu.
web-sign-out = Logga ut
# Link to the library's first page.
web-to-start = Till startsidan
# Button that sends the same form again.
web-try-again = Försök igen
# Title when the database is away or too much is going on.
web-unavailable = Det går inte just nu
# What to do then. The form is still there.
web-unavailable-next = Inget har sparats än, men det du skrev finns kvar här. Vänta några sekunder och försök igen.
# Title when a screen without pairing opens a floor page.
web-unpaired = Skärmen är inte kopplad
# What to do then.
web-unpaired-next = En skärm på golvet måste kopplas en gång. Den som är verksamhetsansvarig får en kod på sidan Enheter.
# Title when the connection was lost at the very end.
web-unsure = Vi vet inte om det sparades
# What to do then. The same form is sent; it is done at most once.
web-unsure-next = Förbindelsen bröts i sista stund. Tryck på Försök igen: har det redan sparats görs det inte en gång till.
