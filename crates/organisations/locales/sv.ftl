# What the page of organisations is for.
organisations-about = De vars e-tjänster besökare kommer med, och de man kan hänvisa till. Här står bara det som är offentligt, aldrig någon persons namn eller nummer.
# Button: adds an organisation.
organisations-add = Lägg till
# Heading: name, kind and how an organisation is reached.
organisations-details = Uppgifter
# Heading: one e-service.
organisations-eservice = E-tjänsten
# Button: adds an e-service.
organisations-eservice-add = Lägg till e-tjänsten
# Label: what an e-service is called.
organisations-eservice-name = Vad heter e-tjänsten?
# What it does to stop using an e-service.
organisations-eservice-retire-about = E-tjänsten går att välja i dag ut, och försvinner sedan från disken. I siffrorna för dagar som har varit står den kvar.
# Refusal: the organisation has an e-service of this name.
organisations-eservice-taken = Den e-tjänsten finns redan här. Välj ett annat namn.
# Heading: the e-services of an organisation.
organisations-eservices = E-tjänster
# The organisation has no e-services.
organisations-eservices-none = Inga e-tjänster än.
# Label: the street address of an organisation.
organisations-its-address = Besöksadress
# Label: when an organisation is open, in its own words.
organisations-its-hours = Öppettider, som de skriver dem själva
# Label: the web address of an organisation.
organisations-its-link = Webbadress
# Hint at that field. The example must stay in this form.
organisations-its-link-hint = Hela adressen, till exempel https://www.1177.se
# Label: what an organisation is called.
organisations-its-name = Namn
# Label: the published telephone number of an organisation.
organisations-its-phone = Telefon
# Hint at that field.
organisations-its-phone-hint = Det nummer som alla får ringa. Aldrig någons eget.
# Label: what kind of organisation it is.
organisations-kind = Vad är det?
# A kind of organisation: an association of its members.
organisations-kind-association = förening
# A kind of organisation: an authority of the state.
organisations-kind-authority = myndighet
# A kind of organisation: a company, such as a bank.
organisations-kind-company = företag
# A kind of organisation: a part of the municipality.
organisations-kind-department = del av kommunen
# A kind of organisation: a part of the region, such as care or transport.
organisations-kind-region = del av regionen
# Heading above associations.
organisations-kinds-association = Föreningar
# Heading above authorities of the state.
organisations-kinds-authority = Myndigheter
# Heading above companies.
organisations-kinds-company = Företag
# Heading above parts of the municipality.
organisations-kinds-department = Kommunen
# Heading above parts of the region.
organisations-kinds-region = Regionen
# No language was chosen.
organisations-languages = Välj minst ett språk.
# Refusal at a web address. The example must stay in this form.
organisations-link = Skriv hela webbadressen, till exempel https://www.1177.se
# The name is empty or too long. { $most }: letters allowed.
organisations-name = Skriv ett namn på högst { $most } tecken.
# Heading above the form for an organisation.
organisations-new = Ny organisation
# There is no organisation of this kind.
organisations-none = Inga än.
# Page, and word in the bar: organisations and their e-services.
organisations-office = Organisationer
# Refusal at a telephone number, which is published: it is not one.
organisations-phone = Skriv ett telefonnummer med siffror, till exempel 0771-123 456.
# Mark beside an organisation that visitors can be referred to.
organisations-referral-mark = går att hänvisa till
# Question above a box to tick.
organisations-referral-question = Går det att hänvisa besökare dit?
# The box to tick.
organisations-referral-yes = Ja, visa den när någon hänvisas
# Button: an organisation or e-service can no longer be chosen after today.
organisations-retire = Sluta använda
# What that button does to an organisation.
organisations-retire-about = Organisationen och dess e-tjänster går att välja i dag ut, och försvinner sedan från disken. I siffrorna för dagar som har varit står de kvar.
# Mark beside an organisation or e-service that can no longer be chosen.
organisations-retired = används inte
# Button: an organisation or e-service can be chosen again.
organisations-return = Använd igen
# Button: saves what was changed.
organisations-save = Spara
# The word in addresses has letters that addresses do not show well.
organisations-slug = Skriv små bokstäver a–z, siffror och enstaka bindestreck, till exempel ekbacken.
# The word means something else in addresses.
organisations-slug-reserved = Det ordet betyder något annat i adresser. Välj ett annat.
# Another library has the word.
organisations-slug-taken = Ett annat bibliotek har redan det ordet. Välj ett annat.
# Refusal: another organisation has this name.
organisations-taken = Det finns redan en organisation som heter så. Öppna den, eller välj ett annat namn.
# Refusal at a field: the text is too long. { $most }: letters allowed.
organisations-too-long = Skriv högst { $most } tecken.
# The last day on which it could be chosen. { $day }: such as i dag, or tisdag 14 oktober.
organisations-until = Sista dagen är { $day }.
# Heading: whether an organisation or e-service is in use.
organisations-use = Användning
# No such time zone.
organisations-zone = Den tidszonen finns inte. Skriv till exempel Europe/Stockholm.
