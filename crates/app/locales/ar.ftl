app-libraries = المكتبات
app-no-library = تظهر المكتبات هنا. تُضاف الأولى بالعنوان المكتوب في النافذة التي بدأ منها Brygga.
app-to-desk = إلى مكتب المساعدة
app-to-office = إلى المكتب
app-to-pair = اربط شاشة
