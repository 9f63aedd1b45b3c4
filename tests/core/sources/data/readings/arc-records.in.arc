filedesc://x.arc 127.0.0.1 20140216050221 text/plain 75
1 0 LiveWeb Capture
URL IP-address Archive-date Content-type Archive-length

http://arc.example/ 93.184.216.119 20140216050221 text/html 124
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8
Set-Cookie: secret=1

<html><title>ARC</title><p>words</p></html>
http://arc.example/bad 93.184.216.119 20140216050221 text/html -1

