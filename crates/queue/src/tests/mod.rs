mod back_test;
mod calling;
mod fixture;
mod joining;
mod model;
mod night;
mod order;
mod race;
