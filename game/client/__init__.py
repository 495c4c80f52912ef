"""The pygame shell: window, widgets, drawing, sound, network thread and local play."""
