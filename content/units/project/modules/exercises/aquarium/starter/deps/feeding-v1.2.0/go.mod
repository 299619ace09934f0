module example.com/feeding

go 1.26

require (
	example.com/clock v1.10.0
	example.com/mail v0.2.5
)
