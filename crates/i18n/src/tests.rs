mod checking;
mod gathering;
mod negotiating;
mod saying;
