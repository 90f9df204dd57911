mod saying;
