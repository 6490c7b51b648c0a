"""The workspace of open cases ("Permasalahan"): their list, one case with its story, and every act on it."""
