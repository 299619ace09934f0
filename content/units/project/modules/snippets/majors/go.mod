module example.com/shop

go 1.26

require (
	example.com/bank v1.3.0
	example.com/money/v2 v2.1.0
)
