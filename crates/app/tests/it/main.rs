//! What holds for the whole house.

mod house;
