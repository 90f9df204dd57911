# No language was chosen.
organisations-languages = Välj minst ett språk.
# The name is empty or too long. { $most }: letters allowed.
organisations-name = Skriv ett namn på högst { $most } tecken.
# Refusal at a telephone number, which is published: it is not one.
organisations-phone = Skriv ett telefonnummer med siffror, till exempel 0771-123 456.
# The word in addresses has letters that addresses do not show well.
organisations-slug = Skriv små bokstäver a–z, siffror och enstaka bindestreck, till exempel ekbacken.
# The word means something else in addresses.
organisations-slug-reserved = Det ordet betyder något annat i adresser. Välj ett annat.
# Another library has the word.
organisations-slug-taken = Ett annat bibliotek har redan det ordet. Välj ett annat.
# Refusal at a field: the text is too long. { $most }: letters allowed.
organisations-too-long = Skriv högst { $most } tecken.
# No such time zone.
organisations-zone = Den tidszonen finns inte. Skriv till exempel Europe/Stockholm.
