module example.com/tickets

go 1.26

require (
	example.com/clock v1.9.0
	example.com/mail v0.3.0
)
