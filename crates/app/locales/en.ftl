app-libraries = Libraries
app-no-library = The libraries are shown here. The first one is added with the address that stands in the window where Brygga was started.
app-to-desk = To the desk
app-to-office = To the office
app-to-pair = Pair a screen
