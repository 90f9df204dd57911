mod figures;
mod reader;
mod readers;
mod site;
mod suppressed;
