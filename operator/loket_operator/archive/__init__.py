"""The archive workspace: forms of any day, recap and guest book of any period, copies still owed."""
