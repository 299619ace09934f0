module example.com/cinema

go 1.26

require example.com/seats v1.1.0

replace example.com/seats => ./seats
