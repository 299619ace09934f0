module example.com/calendar

go 1.26

require example.com/zones v1.4.0
