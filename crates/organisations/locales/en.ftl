organisations-languages = Choose at least one language.
organisations-name = Write a name of at most { $most } letters.
organisations-phone = Write a telephone number with digits, for example 0771-123 456.
organisations-slug = Write small letters a–z, digits and single hyphens, for example ekbacken.
organisations-slug-reserved = That word means something else in addresses. Choose another.
organisations-slug-taken = Another library already has that word. Choose another.
organisations-too-long = Write at most { $most } letters.
organisations-zone = There is no such time zone. Write for example Europe/Stockholm.
