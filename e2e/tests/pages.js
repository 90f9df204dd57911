// Every page that has no code in its address, and who opens it.
export const PAGES = [
  { path: '/ekbacken' },
  { path: '/ekbacken/sign-in' },
  { path: '/ekbacken/floor/pair' },
  { path: '/ekbacken/nowhere' },
  { path: '/ekbacken/desk', as: 'guide' },
  { path: '/ekbacken/desk/stadsbiblioteket', as: 'guide' },
  { path: '/ekbacken/desk/stadsbiblioteket/heads', as: 'guide' },
  { path: '/ekbacken/desk/stadsbiblioteket/paper', as: 'guide' },
  { path: '/ekbacken/desk/stadsbiblioteket/sheet', as: 'guide' },
  { path: '/ekbacken/account', as: 'guide' },
  { path: '/ekbacken/office/day', as: 'manager' },
  { path: '/ekbacken/office/day/digidel', as: 'manager' },
  { path: '/ekbacken/office/accounts', as: 'manager' },
  { path: '/ekbacken/office/devices', as: 'manager' },
  { path: '/ekbacken/office/audit', as: 'manager' },
  { path: '/ekbacken/office/day', as: 'reader', title: 'a page that is not for a reader' },
];
