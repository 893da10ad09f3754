"""What people read about models and runs, as pages and in words; standard library only."""
