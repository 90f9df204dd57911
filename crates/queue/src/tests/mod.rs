mod back_test;
mod model;
mod order;
