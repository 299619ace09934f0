module example.com/heater

go 1.26

require example.com/calendar v1.3.0
