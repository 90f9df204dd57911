# Heading: the libraries that share this installation.
app-libraries = Bibliotek
# Shown on an empty installation.
app-no-library = Här visas biblioteken. Det första läggs till med adressen som står i fönstret där Brygga startades.
# Link for those who work here.
app-to-desk = Till disken
# Link for those who work here.
app-to-office = Till kontoret
# Link: pairs a screen.
app-to-pair = Koppla en skärm
