# Button: makes an account.
accounts-add = Lägg till
# Page: who changed what.
accounts-audit = Ändringar
# What the page holds.
accounts-audit-about = Vem som ändrat konton, roller, skärmar och inställningar. Aldrig vem som fått hjälp eller gett den.
# What was done.
accounts-audit-account-added = konto tillagt
# What was done: days on which a place is closed were added or taken away. The place is named beside it.
accounts-audit-closure-changed = stängning ändrad
# What was done.
accounts-audit-device-paired = skärm kopplad
# What was done.
accounts-audit-device-revoked = skärm bortkopplad
# What was done: opening hours or hours of help were set. The place is named beside it.
accounts-audit-hours-changed = tider ändrade
# What was done.
accounts-audit-library-founded = bibliotek skapat
# Who did it: the command line.
accounts-audit-machine = från datorn
# Nothing was changed yet.
accounts-audit-none = Här visas ändringar. Inget är ändrat än.
# What was done: an organisation or one of its e-services was added, changed, retired or brought back. It is named beside it.
accounts-audit-organisation-changed = organisation ändrad
# What was done.
accounts-audit-password-changed = lösenord bytt
# What was done. The place is named beside it.
accounts-audit-place-changed = plats ändrad
# What was done.
accounts-audit-role-ended = roll avslutad
# What was done.
accounts-audit-role-given = roll given
# What was done.
accounts-audit-sessions-ended = utloggad överallt
# What was done.
accounts-audit-setting-changed = inställning ändrad
# Column: to what it was done.
accounts-audit-subject = Vad
# Column: what was done.
accounts-audit-what = Ändring
# Column: when.
accounts-audit-when = När
# Column: by whom.
accounts-audit-who = Vem
# What was done: a word that help is counted by was added, changed, retired or brought back. It is named beside it.
accounts-audit-word-changed = ord ändrat
# Label.
accounts-current = Ditt lösenord nu
# The present password was wrong.
accounts-current-wrong = Det var inte ditt lösenord. Försök igen.
# Label: what a screen is called.
accounts-device-name = Vad ska skärmen heta?
# Page: screens on the floor.
accounts-devices = Enheter
# What the page is for.
accounts-devices-about = Kiosker, tavlor och gemensamma plattor. En skärm kopplas en gång med en kod som gäller i tio minuter.
# No screens yet.
accounts-devices-none = Här visas kopplade skärmar. Gör en kod för att koppla den första.
# Heading.
accounts-devices-paired = Kopplade skärmar
# Button: ends all one’s sessions.
accounts-end-everywhere = Logga ut överallt
# Button beside a role.
accounts-end-role = Avsluta
# First line of a list of places.
accounts-every-place = Alla platser
# Button: gives a role.
accounts-give-role = Ge en roll
# Above a first password. It is shown once.
accounts-handed = Lämna över det här lösenordet. Det visas bara nu, gäller i 24 timmar och byts vid första inloggningen.
# A first password that is older than a day.
accounts-handed-late = Det lösenordet gällde i 24 timmar. Be den som är ansvarig om ett nytt.
# No kind of screen was chosen.
accounts-kind = Välj vad skärmen är till för.
# A kind of screen: shows who is called.
accounts-kind-board = tavla
# A kind of screen: a tablet staff share.
accounts-kind-desk = gemensam platta
# A kind of screen: gives tickets.
accounts-kind-kiosk = kiosk
# Label.
accounts-kind-label = Vad är skärmen till för?
# Label: the language of one’s own pages.
accounts-language = Språk på dina sidor
# The last manager cannot be taken away.
accounts-last-manager = Biblioteket måste ha någon som är verksamhetsansvarig. Ge rollen till någon annan först.
# Heading: the tablet sleeps.
accounts-locked = Plattan är låst
# What to do.
accounts-locked-about = Skriv din PIN för att fortsätta.
# Label: what somebody is called.
accounts-name = Namn
# Heading.
accounts-new = Nytt konto
# Label.
accounts-new-password = Nytt lösenord
# Hint.
accounts-new-password-hint = Minst 10 tecken. Flera ord går bra. Lämna tomt för att behålla det du har.
# Label.
accounts-new-pin = Ny PIN
# Hint.
accounts-new-pin-hint = 4 till 8 siffror, för att låsa upp en gemensam platta.
# Page: one’s own account.
accounts-own = Mitt konto
# What the page is for.
accounts-own-about = Byt lösenord, PIN eller språk.
# Heading and button: a screen on the floor is paired.
accounts-pair = Koppla skärmen
# What to do.
accounts-pair-about = Skriv koden från sidan Enheter. Den har nio siffror.
# Button: makes a code.
accounts-pair-code = Gör en kod
# Heading.
accounts-pair-new = Koppla en skärm
# The code is wrong or too old.
accounts-pairing-code = Koden stämmer inte eller är för gammal. Gör en ny på sidan Enheter.
# Before an address.
accounts-pairing-how = Öppna den här adressen på skärmen och skriv koden:
# Label.
accounts-pairing-label = Kod
# Label.
accounts-password = Lösenord
# The password is one that everybody uses, or mostly a known word.
accounts-password-common = Det lösenordet är lätt att gissa. Välj något eget, gärna flera ord.
# The password is too short. { $least }: letters needed.
accounts-password-short = Skriv minst { $least } tecken. Flera ord går bra.
# Label.
accounts-pin = PIN
# The PIN is too short or too long.
accounts-pin-short = Skriv 4 till 8 siffror.
# The PIN was wrong. { $left }: tries left.
accounts-pin-wrong =
    { $left ->
        [one] Det var inte din PIN. Ett försök kvar.
       *[other] Det var inte din PIN. { $left } försök kvar.
    }
# Label: a place.
accounts-place = Plats
# Button: sets a new password for somebody.
accounts-reset = Nytt lösenord
# Button: sends a screen away.
accounts-revoke = Koppla bort
# No role was chosen.
accounts-role = Välj en roll.
# A role.
accounts-role-administrator = driftansvarig
# A role.
accounts-role-guide = guide
# A role.
accounts-role-instructor = kursledare
# Label.
accounts-role-label = Roll
# A role.
accounts-role-manager = verksamhetsansvarig
# A role.
accounts-role-partner = samverkanspart
# A role.
accounts-role-reader = läsare
# A role.
accounts-role-volunteer = volontär
# Button.
accounts-save = Spara
# After saving.
accounts-saved = Sparat.
# Heading and button.
accounts-sign-in = Logga in
# What the page is for.
accounts-sign-in-about = För dig som arbetar här. Besökare behöver inget konto.
# Label: the name one signs in with.
accounts-sign-in-label = Användarnamn
# The name to sign in with has letters it must not have.
accounts-sign-in-name = Skriv 3 till 60 små bokstäver, siffror, punkt eller bindestreck, till exempel eva.ek.
# The name to sign in with is taken.
accounts-sign-in-taken = Användarnamnet är upptaget. Välj ett annat.
# After signing out.
accounts-signed-out = Du är utloggad.
# Since when. { $day }: a date.
accounts-since = sedan { $day }
# Page: accounts and roles.
accounts-staff = Personal
# Button.
accounts-unlock = Lås upp
# Until when. { $day }: a date.
accounts-until = till { $day }
# Too many failures. { $seconds }: how long to wait.
accounts-wait = För många försök. Vänta { $seconds } sekunder och försök igen.
# Name or password was wrong; it is not said which.
accounts-wrong = Användarnamnet eller lösenordet stämmer inte. Försök igen.
