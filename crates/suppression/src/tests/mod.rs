mod attacker;
mod keeping;
