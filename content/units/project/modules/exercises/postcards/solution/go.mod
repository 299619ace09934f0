module example.com/postcards/v2

go 1.26

require (
	example.com/address v0.9.2
	example.com/stamps/v3 v3.2.0
)
