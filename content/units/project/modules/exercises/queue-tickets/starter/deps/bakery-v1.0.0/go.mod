module example.com/bakery

go 1.26

require example.com/ticket v1.4.0
