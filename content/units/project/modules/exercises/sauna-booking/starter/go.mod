module example.com/sauna

go 1.26

require (
	example.com/calendar v1.3.0
	example.com/heater v1.0.0
)

require example.com/zones v1.4.0 // indirect

replace (
	example.com/calendar v1.2.0 => ./deps/calendar-v1.2.0
	example.com/calendar v1.3.0 => ./deps/calendar-v1.3.0
	example.com/heater v1.0.0 => ./deps/heater-v1.0.0
	example.com/zones v1.1.0 => ./deps/zones-v1.1.0
	example.com/zones v1.4.0 => ./deps/zones-v1.4.0
)
