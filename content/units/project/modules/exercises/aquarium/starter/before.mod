module example.com/aquarium

go 1.26

require (
	example.com/feeding v1.2.0
	example.com/tickets v1.4.0
)

replace (
	example.com/clock v1.10.0 => ./deps/clock-v1.10.0
	example.com/clock v1.9.0 => ./deps/clock-v1.9.0
	example.com/feeding v1.2.0 => ./deps/feeding-v1.2.0
	example.com/mail v0.2.5 => ./deps/mail-v0.2.5
	example.com/mail v0.3.0 => ./deps/mail-v0.3.0
	example.com/tickets v1.4.0 => ./deps/tickets-v1.4.0
)
