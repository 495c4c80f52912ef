"""What a service for notifications says of itself, as the freedesktop specification has it."""

INTROSPECTION = """<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<node>
  <interface name="org.freedesktop.Notifications">
    <method name="Notify">
      <arg direction="in" type="s" name="app_name"/>
      <arg direction="in" type="u" name="replaces_id"/>
      <arg direction="in" type="s" name="app_icon"/>
      <arg direction="in" type="s" name="summary"/>
      <arg direction="in" type="s" name="body"/>
      <arg direction="in" type="as" name="actions"/>
      <arg direction="in" type="a{sv}" name="hints"/>
      <arg direction="in" type="i" name="expire_timeout"/>
      <arg direction="out" type="u" name="id"/>
    </method>
    <method name="GetCapabilities"><arg direction="out" type="as" name="capabilities"/></method>
    <method name="GetServerInformation">
      <arg direction="out" type="s" name="name"/><arg direction="out" type="s" name="vendor"/>
      <arg direction="out" type="s" name="version"/><arg direction="out" type="s" name="spec"/>
    </method>
  </interface>
</node>
"""
