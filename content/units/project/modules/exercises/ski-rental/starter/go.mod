module example.com/skirental

go 1.26

require (
	example.com/alerts v1.0.3
	example.com/booking v1.4.0
	example.com/sms v1.11.0
	example.com/weather v0.9.0
)
