mod returning;
