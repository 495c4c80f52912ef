"""The painted world as a pure display list: shapes in design units, no pixels, no platform."""
