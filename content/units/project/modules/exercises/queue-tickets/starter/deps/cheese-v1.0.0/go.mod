module example.com/cheese

go 1.26

require example.com/ticket v1.1.0
