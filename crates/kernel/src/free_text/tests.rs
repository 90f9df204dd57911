mod found;
mod generated;
mod innocent;
