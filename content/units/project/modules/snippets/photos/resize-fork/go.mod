module example.com/resize

go 1.25

require example.com/pixel v1.0.3
