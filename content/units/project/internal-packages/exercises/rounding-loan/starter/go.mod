module example.com/bakery

go 1.26

require example.com/till v1.3.0

replace example.com/till v1.3.0 => ./till
