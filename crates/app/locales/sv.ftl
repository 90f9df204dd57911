# Heading of the page on an empty installation.
app-first-run = Välkommen till Brygga
# What the page does.
app-first-run-about = Här skapar du biblioteket, dess första plats och ditt eget konto. Allt går att ändra sedan, utom ordet i adressen.
# Button.
app-first-run-found = Skapa
# Heading.
app-first-run-library = Biblioteket
# Heading: the first account.
app-first-run-manager = Ditt konto
# Heading: the libraries that share this installation.
app-libraries = Bibliotek
# Label.
app-library-name = Vad heter biblioteket?
# Shown on an empty installation.
app-no-library = Här visas biblioteken. Det första läggs till med adressen som står i fönstret där Brygga startades.
# Hint.
app-password-hint = Minst 10 tecken. Flera ord går bra.
# The place has no name.
app-place = Skriv vad platsen heter.
# Hint.
app-place-hint = Till exempel Stadsbiblioteket, plan 2.
# Label.
app-place-name = Var ger ni hjälp först?
# Label: the library’s word in addresses.
app-slug = Ord i adressen
# Hint.
app-slug-hint = Små bokstäver a–z, till exempel ekbacken. Det går inte att byta sedan.
# What stands under a library’s name.
app-tagline = Digital hjälp
# Link for those who work here.
app-to-desk = Till disken
# Link for those who work here.
app-to-office = Till kontoret
# Link: pairs a screen.
app-to-pair = Koppla en skärm
# Label: IANA name of a zone.
app-zone = Tidszon
