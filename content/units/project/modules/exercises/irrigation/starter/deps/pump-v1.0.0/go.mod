module example.com/pump

go 1.26

require (
	example.com/hose v1.2.0
	example.com/valve v1.5.0
)
