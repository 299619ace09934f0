module example.com/planetarium

go 1.26

require example.com/sky v1.6.0

replace example.com/sky => ./sky
