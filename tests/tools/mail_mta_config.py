"""Exim's settings for the tests: takes mail for lkpp.example from whoever logged in, knows `nobody` not and puts `later` off."""

CONFIG = """\
primary_hostname = mta.example
exim_path = {program}
spool_directory = {folder}/spool
log_file_path = {folder}/log/%s
pid_file_path = {folder}/exim.pid
never_users =
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port}
tls_advertise_hosts = *
tls_certificate = {chain}
tls_privatekey = {key}
tls_on_connect_ports = {tls_port}
message_size_limit = {limit}
smtp_accept_max = 50
acl_smtp_mail = mail
acl_smtp_rcpt = rcpt
acl_smtp_auth = auth
qualify_domain = lkpp.example
host_lookup =
rfc1413_hosts =
keep_environment = *
queue_only = false
deliver_drop_privilege = true

begin acl
auth:
  deny condition = ${{if !def:tls_in_cipher}}
       message = in the open nobody logs in
  accept
mail:
  deny !authenticated = *
       message = log in first
  accept
rcpt:
  deny message = no such user
       condition = ${{if eq{{$local_part}}{{nobody}}}}
  defer message = come back later
       condition = ${{if eq{{$local_part}}{{later}}}}
  accept domains = lkpp.example
  deny message = relaying denied

begin routers
local:
  driver = accept
  domains = lkpp.example
  transport = files

begin transports
files:
  driver = appendfile
  maildir_format
  directory = {folder}/mail
  create_directory

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{login}}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${{if and{{{{eq{{$auth1}}{{{login}}}}}{{eq{{$auth2}}{{{password}}}}}}}}}
  server_set_id = $auth1
"""
