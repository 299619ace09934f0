module example.com/market

go 1.26

require (
	example.com/bakery v1.0.0
	example.com/cheese v1.0.0
	example.com/fish v1.0.0
)

require (
	example.com/ticket v1.4.0 // indirect
	example.com/ticket/v2 v2.3.0 // indirect
)

replace (
	example.com/bakery v1.0.0 => ./deps/bakery-v1.0.0
	example.com/cheese v1.0.0 => ./deps/cheese-v1.0.0
	example.com/fish v1.0.0 => ./deps/fish-v1.0.0
	example.com/ticket v1.1.0 => ./deps/ticket-v1.4.0
	example.com/ticket v1.4.0 => ./deps/ticket-v1.4.0
	example.com/ticket/v2 v2.3.0 => ./deps/ticket-v2.3.0
)
