"""The supervisor's workspace: staff, services, desks, printers, hours, and how office, wall and queue behave."""
